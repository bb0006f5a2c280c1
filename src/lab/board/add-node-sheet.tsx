import type { JSX, TargetedSubmitEvent } from 'preact';
import type { NodeView } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { freeName, machineOf } from './new-machine.ts';
import { Sheet } from './sheet.tsx';

interface AddNodeSheetProps {
  /** Those that are there: the new one gets a name of its own. */
  readonly nodes: readonly NodeView[];
  readonly onClose: () => void;
}

/** Asks how a new node is called and what it carries. */
export function AddNodeSheet({ nodes: known, onClose }: AddNodeSheetProps): JSX.Element {
  const { clusters, texts } = useLab();
  const { nodes, form } = texts;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const read = (name: string): string => {
      const value = given.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    onClose();
    void clusters.act({ do: 'addNode', node: machineOf(read('name'), read('labels'), read('taints')) });
  };
  return (
    <Sheet title={nodes.addTitle} onClose={onClose}>
      <form class="lab-form lab-form-tall" onSubmit={submit}>
        <label>
          {nodes.name}
          <input
            name="name"
            required
            pattern="[a-z0-9]([a-z0-9.\-]*[a-z0-9])?"
            value={freeName(known)}
            autocapitalize="off"
            spellcheck={false}
          />
        </label>
        <label>
          {nodes.labelsField}
          <input name="labels" placeholder={nodes.labelsExample} autocapitalize="off" spellcheck={false} />
        </label>
        <label>
          {nodes.taintsField}
          <input name="taints" placeholder={nodes.taintsExample} autocapitalize="off" spellcheck={false} />
        </label>
        <button type="submit">{form.add}</button>
      </form>
    </Sheet>
  );
}
