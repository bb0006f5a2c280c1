import { announce } from './announce.ts';
import { scriptParts, scriptText } from './parts.ts';

/** Gives diagrams the button that shows them on the whole screen; what that takes is loaded when it is first pressed. */
export function addDiagramTools(): void {
  const parts = scriptParts()?.content;
  const tools = parts?.querySelector('.diagram-tools');
  const screen = parts?.querySelector<HTMLDialogElement>('.diagram-screen');
  if (tools == null || screen == null) return;
  for (const view of document.querySelectorAll<HTMLElement>('.diagram-view')) {
    const added = document.importNode(tools, true);
    const button = added.querySelector('button');
    button?.addEventListener('click', () => {
      import('./diagram-screen.ts').then(
        ({ showOnScreen }) => {
          showOnScreen(view, document.importNode(screen, true), button);
        },
        () => {
          announce(scriptText('screenFailed'));
        },
      );
    });
    view.after(added);
    stopWhereItScrolls(view);
  }
}

/** What does not scroll is no stop for the keyboard. */
function stopWhereItScrolls(view: HTMLElement): void {
  new ResizeObserver(() => {
    view.toggleAttribute('tabindex', view.scrollWidth > view.clientWidth + 1);
  }).observe(view);
}
