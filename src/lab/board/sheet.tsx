import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useLab } from '../view/lab-context.ts';
import { Symbol } from '../view/symbol.tsx';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What can be done with one thing, above the board; the browser gives the focus back to what opened it. */
export function Sheet({ title, onClose, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const { texts } = useLab();
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="lab-sheet"
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div class="lab-sheet-page">
        <header>
          <h3 id={id}>{title}</h3>
          <button type="button" class="lab-icon" aria-label={texts.form.close} onClick={() => dialog.current?.close()}>
            <Symbol name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
