import { followGestures } from './diagram-gestures.ts';
import { followKeys } from './diagram-keys.ts';
import { type Stage, stageFor } from './picture-stage.ts';

/** What one press of a button zooms by. */
const STEP = 1.4;

/**
 * Shows the picture of a diagram on the whole screen, in a dialog that is put beside it, until it is closed or the page is
 * printed. The picture itself goes there and comes back: a copy would have every id twice.
 */
export function showOnScreen(view: HTMLElement, dialog: HTMLDialogElement, opener: HTMLElement): void {
  const picture = view.querySelector<SVGSVGElement>('svg.diagram');
  const element = dialog.querySelector<HTMLElement>('.diagram-stage');
  if (picture === null || element === null) return;
  const { scrollLeft, offsetWidth, offsetHeight } = view;
  // Nothing of the page moves while the picture is away.
  view.style.inlineSize = `${offsetWidth}px`;
  view.style.blockSize = `${offsetHeight}px`;
  element.append(picture);
  dialog.ariaLabel = picture.querySelector('title')?.textContent ?? dialog.ariaLabel;
  (view.closest('figure') ?? view).after(dialog);

  const open = new AbortController();
  const { signal } = open;
  const putBack = (): void => {
    open.abort();
    picture.style.removeProperty('transform');
    view.append(picture);
    view.style.removeProperty('inline-size');
    view.style.removeProperty('block-size');
    view.scrollLeft = scrollLeft;
    dialog.remove();
    opener.focus({ preventScroll: true });
  };
  dialog.addEventListener('close', putBack, { signal });
  // Paper does not wait for the event of a dialog that closes.
  addEventListener('beforeprint', putBack, { signal });
  dialog.showModal();
  const stage = stageFor(element, picture, signal);
  useButtons(dialog, stage);
  followKeys(dialog, stage, STEP);
  followGestures(stage);
  leaveByLinks(dialog, element);
}

function useButtons(dialog: HTMLDialogElement, stage: Stage): void {
  const doings: Readonly<Record<string, () => void>> = {
    closer: () => {
      stage.zoom(STEP);
    },
    farther: () => {
      stage.zoom(1 / STEP);
    },
    whole: () => {
      stage.showWhole();
    },
    close: () => {
      dialog.close();
    },
  };
  for (const button of dialog.querySelectorAll('button')) {
    button.addEventListener('click', () => {
      stage.glide(true);
      doings[button.className]?.();
    });
  }
}

/** A link that is followed in this window leads out of the screen, too: it may lead to a place of this very page. */
function leaveByLinks(dialog: HTMLDialogElement, element: HTMLElement): void {
  element.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (isLink && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });
}
