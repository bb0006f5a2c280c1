import { announce } from './announce.ts';
import { scriptParts, scriptText } from './parts.ts';

const SHOWN_MS = 2000;

/** Gives blocks of code their buttons: copy, and wrap where a line is too long for the block. */
export function addCodeTools(): void {
  const tools = scriptParts()?.content.querySelector('.code-tools');
  if (tools == null) return;
  for (const figure of document.querySelectorAll<HTMLElement>('figure.code')) {
    const pre = figure.querySelector('pre');
    const added = document.importNode(tools, true);
    const wrap = added.querySelector<HTMLButtonElement>('.wrap');
    const copy = added.querySelector<HTMLButtonElement>('.copy');
    if (pre === null || wrap === null || copy === null) continue;
    wrapOn(wrap, figure, pre);
    if (isSecureContext) copyOn(copy, figure, pre);
    else copy.remove();
    figure.append(added);
  }
}

function wrapOn(button: HTMLButtonElement, figure: HTMLElement, pre: HTMLElement): void {
  const isWrapped = (): boolean => figure.dataset['wrap'] !== undefined;
  const show = (): void => {
    button.hidden = !isWrapped() && pre.scrollWidth <= pre.clientWidth + 1;
    button.ariaPressed = String(isWrapped());
  };
  button.addEventListener('click', () => {
    figure.toggleAttribute('data-wrap');
    show();
  });
  new ResizeObserver(show).observe(pre);
}

/** A transcript says itself what is copied of it: its commands, without prompts and output. */
function copyOn(button: HTMLButtonElement, figure: HTMLElement, pre: HTMLElement): void {
  const { copy } = figure.dataset;
  const label = (copy === undefined ? undefined : button.dataset['commands']) ?? button.textContent;
  button.textContent = label;
  const show = (text: string): void => {
    announce(text);
    button.textContent = text;
    setTimeout(() => {
      button.textContent = label;
    }, SHOWN_MS);
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(copy ?? pre.textContent).then(
      () => {
        show(scriptText('copied'));
      },
      () => {
        show(scriptText('copyFailed'));
      },
    );
  });
}
