import type { JSX } from 'preact';
import type { Action } from '#simulator';
import type { Frame, WorkloadView } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { Sheet } from './sheet.tsx';
import { Why } from './why.tsx';

interface WorkloadSheetProps {
  readonly workload: WorkloadView;
  readonly frame: Frame;
  readonly side: number;
  readonly onClose: () => void;
}

/** What can be done with a workload: another image, its manifest, back to the revision before. */
export function WorkloadSheet({ workload, frame, side, onClose }: WorkloadSheetProps): JSX.Element {
  const { clusters, texts, edit } = useLab();
  const { workloads } = texts;
  const [name = '', type = '', namespace] = workload.of.split('/').reverse();
  const place = namespace === undefined ? '' : ` -n ${namespace}`;
  const act = (action: Action): void => {
    onClose();
    void clusters.act(action, side);
  };
  const command = (label: string, words: string): JSX.Element => (
    <button
      type="button"
      onClick={() => {
        act({ do: 'kubectl', command: `kubectl ${words}${place}` });
      }}
    >
      {label}
    </button>
  );
  return (
    <Sheet title={workload.of} onClose={onClose}>
      <p class="lab-sheet-fact">
        {workloads.strategy}: {workload.strategy}
      </p>
      <form
        class="lab-form lab-form-tall"
        onSubmit={(event) => {
          event.preventDefault();
          const image = new FormData(event.currentTarget).get('image');
          if (typeof image === 'string') act({ do: 'setImage', of: workload.of, image: image.trim() });
        }}
      >
        <label>
          {workloads.image}
          <input name="image" required value={workload.images[0] ?? ''} autocapitalize="off" spellcheck={false} />
        </label>
        <button type="submit">{workloads.setImage}</button>
      </form>
      <div class="lab-choices">
        <button
          type="button"
          onClick={() => {
            onClose();
            edit(workload.of, side);
          }}
        >
          {workloads.edit}
        </button>
        {workload.revisions.length > 1 && command(workloads.undo, `rollout undo ${type}/${name}`)}
        {command(workloads.delete, `delete ${type}/${name} --wait=false`)}
      </div>
      {frame.at === frame.end && <Why question={{ of: workload.of }} side={side} at={frame.at} title={workloads.why} />}
    </Sheet>
  );
}
