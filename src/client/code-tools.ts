import { announce } from './announce.ts';
import { scriptParts, scriptText } from './parts.ts';

const SHOWN_MS = 2000;

/** Gives blocks of code their buttons: copy, and wrap where a line is too long for the block. */
export function addCodeTools(): void {
  const tools = scriptParts()?.content.querySelector('.code-tools');
  if (tools == null) return;
  for (const figure of document.querySelectorAll<HTMLElement>('figure:is(.code, .outline)')) {
    const pre = figure.querySelector('pre');
    const added = document.importNode(tools, true);
    const wrap = added.querySelector<HTMLButtonElement>('.wrap');
    const copy = added.querySelector<HTMLButtonElement>('.copy');
    const play = added.querySelector<HTMLButtonElement>('.play');
    if (wrap === null || copy === null || play === null) continue;
    if (pre === null) wrap.remove();
    else wrapOn(wrap, figure, pre);
    if (figure.dataset['play'] === undefined) play.remove();
    else playOn(play, figure);
    if (isSecureContext) copyOn(copy, figure);
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

/** Runs the commands of a transcript in a simulator, which comes with the first press. */
function playOn(button: HTMLButtonElement, figure: HTMLElement): void {
  button.addEventListener('click', () => {
    import('#lab')
      .then(({ playBlock }) => playBlock(figure))
      .catch(() => {
        announce(scriptText('labFailed'));
      });
  });
}

/** Transcripts and trees say themselves what is copied of them: the commands without their output, the tree as drawn. */
function copyOn(button: HTMLButtonElement, figure: HTMLElement): void {
  const { copy } = figure.dataset;
  const label = (figure.matches('.transcript') ? button.dataset['commands'] : undefined) ?? button.textContent;
  button.textContent = label;
  const show = (text: string): void => {
    announce(text);
    button.textContent = text;
    setTimeout(() => {
      button.textContent = label;
    }, SHOWN_MS);
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(copy ?? figure.querySelector('pre')?.textContent ?? '').then(
      () => {
        show(scriptText('copied'));
      },
      () => {
        show(scriptText('copyFailed'));
      },
    );
  });
}
