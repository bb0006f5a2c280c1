import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useLab } from './lab-context.ts';

export interface Panel {
  readonly name: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

interface PanelsProps {
  readonly panels: readonly Panel[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
  /** Stands above the panel that is shown, whichever it is. */
  readonly children?: ComponentChildren;
}

/** Tabs below the board. What was opened once stays as it was left. */
export function Panels({ panels, shown, onShow, children }: PanelsProps): JSX.Element {
  const { texts } = useLab();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const seen = useRef(new Set<string>());
  seen.current.add(shown);
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = panels.findIndex(({ name }) => name === shown);
    const next = panels[(at + by + panels.length) % panels.length];
    if (next === undefined) return;
    onShow(next.name);
    list.current?.querySelector<HTMLElement>(`[data-name="${next.name}"]`)?.focus();
  };
  return (
    <div class="lab-panels">
      <div ref={list} class="lab-tabs" role="tablist" aria-label={texts.panels.label} onKeyDown={move}>
        {panels.map(({ name, title }) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`${id}-${name}-tab`}
            data-name={name}
            aria-selected={name === shown}
            aria-controls={`${id}-${name}`}
            tabIndex={name === shown ? 0 : -1}
            onClick={() => {
              onShow(name);
            }}
          >
            {title}
          </button>
        ))}
      </div>
      {children}
      {panels.map(({ name, content }) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${name}`}
          aria-labelledby={`${id}-${name}-tab`}
          class="lab-panel"
          hidden={name !== shown}
        >
          {seen.current.has(name) && content}
        </div>
      ))}
    </div>
  );
}
