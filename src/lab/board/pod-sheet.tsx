import type { JSX } from 'preact';
import type { Frame, PodView } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { RevisionMark } from './revision-mark.tsx';
import { Sheet } from './sheet.tsx';
import { Why } from './why.tsx';

interface PodSheetProps {
  readonly pod: PodView;
  readonly side: number;
  readonly frame: Frame;
  readonly onClose: () => void;
}

/** A pod: what it is, what was said of it, and that it can be deleted. */
export function PodSheet({ pod, side, frame, onClose }: PodSheetProps): JSX.Element {
  const { clusters, texts } = useLab();
  const { pods } = texts;
  const said = frame.events.filter(({ about }) => about === `Pod/${pod.name}`).slice(0, 3);
  const remove = (): void => {
    onClose();
    const name = pod.key.startsWith('default/') ? pod.name : pod.key;
    void clusters.act({ do: 'deletePod', pod: name }, side);
  };
  return (
    <Sheet title={pod.name} onClose={onClose}>
      <dl class="lab-details">
        <dt>{pods.status}</dt>
        <dd>
          {pod.status} ({pods[pod.state]})
        </dd>
        {pod.of !== '' && (
          <>
            <dt>{pods.workload}</dt>
            <dd>
              <code>{pod.of}</code> {pod.mark !== '' && <RevisionMark mark={pod.mark} />}
            </dd>
          </>
        )}
        <dt>{pods.images}</dt>
        <dd>
          <code>{pod.images.join(', ')}</code>
        </dd>
        <dt>{pods.restarts}</dt>
        <dd>{pod.restarts}</dd>
        {pod.unplaced !== undefined && (
          <>
            <dt>{pods.why}</dt>
            <dd lang="en">{pod.unplaced}</dd>
          </>
        )}
        {said.map(({ key, reason, message }) => (
          <>
            <dt key={key}>{reason}</dt>
            <dd lang="en">{message}</dd>
          </>
        ))}
      </dl>
      <div class="lab-choices">
        <button type="button" onClick={remove}>
          {pods.delete}
        </button>
      </div>
      {frame.at === frame.end && <Why question={{ pod: pod.key }} side={side} at={frame.at} title={pods.why} />}
    </Sheet>
  );
}
