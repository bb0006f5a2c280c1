import type { JSX } from 'preact';
import type { WorkloadView } from '../engine/frame.ts';
import { useWords } from '../view/words-context.ts';
import { RevisionMark } from './revision-mark.tsx';

/** A workload with the numbers of its status, as `kubectl get` prints them, and its revisions. */
export function WorkloadLine({
  workload,
  onOpen,
}: {
  readonly workload: WorkloadView;
  readonly onOpen: () => void;
}): JSX.Element {
  const { workloads } = useWords();
  return (
    <li class="lab-workload">
      <div class="lab-workload-head">
        <button type="button" class="lab-workload-name" aria-haspopup="dialog" onClick={onOpen}>
          {workload.of}
        </button>
        <span class="lab-strategy">{workload.strategy}</span>
      </div>
      <dl class="lab-counts">
        {workload.counts.map(([column, count]) => (
          <div key={column}>
            <dt lang="en">{column}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <ul class="lab-revisions">
        {workload.revisions.map(({ mark, number, images }) => (
          <li key={mark}>
            <RevisionMark mark={mark} /> <code>{images.join(', ')}</code>
            <span class="lab-soft">{workloads.revision(number)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
