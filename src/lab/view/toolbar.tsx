import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLab } from './lab-context.ts';
import { Symbol } from './symbol.tsx';
import type { Doings } from './use-clusters.ts';

interface ToolbarProps {
  readonly title: string;
  readonly undoable: boolean;
  readonly addressOf: (doings: Doings) => Promise<string>;
}

/** What is shown, and what can be done with the whole of it. */
export function Toolbar({ title, undoable, addressOf }: ToolbarProps): JSX.Element {
  const { clusters, texts, say } = useLab();
  const { tools } = texts;
  const [shared, setShared] = useState('');
  const share = async (): Promise<void> => {
    const address = await addressOf(clusters.doings());
    history.replaceState(null, '', address);
    const told = await navigator.clipboard.writeText(new URL(address, location.href).href).then(
      () => tools.shared,
      () => tools.shareFailed,
    );
    setShared(told);
    say(told);
    setTimeout(() => {
      setShared('');
    }, 4000);
  };
  return (
    <header class="lab-toolbar">
      <h2 class="lab-title">{title}</h2>
      <span class="lab-told" aria-hidden="true">
        {shared}
      </span>
      <button type="button" class="lab-tool" disabled={!undoable} onClick={clusters.undo}>
        <Symbol name="undo" />
        <span>{tools.undo}</span>
      </button>
      <button type="button" class="lab-tool" onClick={() => void clusters.reset()}>
        <Symbol name="reset" />
        <span>{tools.reset}</span>
      </button>
      <button type="button" class="lab-tool" onClick={() => void share()}>
        <Symbol name="share" />
        <span>{tools.share}</span>
      </button>
    </header>
  );
}
