import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLab } from '../view/lab-context.ts';

interface PairFormProps {
  /** Of a taint; a label has none. */
  readonly effects?: readonly string[];
  readonly onAdd: (key: string, value: string, effect: string) => void;
}

/** Asks for the key and value of a label, and for the effect of a taint. */
export function PairForm({ effects = [], onAdd }: PairFormProps): JSX.Element {
  const { nodes, form } = useLab().texts;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const read = (name: string): string => {
      const value = given.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    if (read('key') !== '') onAdd(read('key'), read('value'), read('effect'));
  };
  return (
    <form class="lab-form" onSubmit={submit}>
      <label>
        {nodes.key}
        <input
          name="key"
          required
          pattern="[A-Za-z0-9]([A-Za-z0-9._\/\-]*[A-Za-z0-9])?"
          autocapitalize="off"
          spellcheck={false}
        />
      </label>
      <label>
        {nodes.value}
        <input
          name="value"
          pattern="[A-Za-z0-9]([A-Za-z0-9._\-]*[A-Za-z0-9])?"
          autocapitalize="off"
          spellcheck={false}
        />
      </label>
      {effects.length > 0 && (
        <label>
          {nodes.effect}
          <select name="effect">
            {effects.map((effect) => (
              <option key={effect}>{effect}</option>
            ))}
          </select>
        </label>
      )}
      <button type="submit">{form.add}</button>
    </form>
  );
}
