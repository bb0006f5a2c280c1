import type { JSX } from 'preact';

const DRAWINGS = {
  run: 'M6.5 4.2v11.6L15.8 10z',
  pause: 'M6.5 4.5v11M13.5 4.5v11',
  step: 'M5 4.2v11.6L13 10zM15.5 4.5v11',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8',
  reset: 'M16 10a6 6 0 1 1-2-4.5M14.5 2.5v3.2h-3.2',
  share: 'M8.2 11.8a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.8 8.2a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  add: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
} as const;

export type SymbolName = keyof typeof DRAWINGS;

/** A line drawing of 20 × 20, in the colour of the text; decoration only. */
export function Symbol({ name }: { readonly name: SymbolName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
