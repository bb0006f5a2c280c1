import type { JSX } from 'preact';
import type { Frame } from '../engine/frame.ts';
import { Why } from '../board/why.tsx';
import { useLab } from './lab-context.ts';

interface DecisionListProps {
  readonly frame: Frame;
  readonly side: number;
}

/** What the controllers decided last for each workload, and by which rules; asked for anew each second of the clock. */
export function DecisionList({ frame, side }: DecisionListProps): JSX.Element {
  const { panels } = useLab().texts;
  const { workloads, at, end } = frame;
  if (at < end) return <p class="lab-none">{panels.whyOfNow}</p>;
  if (workloads.length === 0) return <p class="lab-none">{panels.noDecisions}</p>;
  return (
    <div class="lab-decisions" tabIndex={0} role="region" aria-label={panels.why}>
      {workloads.map(({ of }) => (
        <Why key={of} question={{ of }} side={side} at={Math.floor(at)} title={of} />
      ))}
    </div>
  );
}
