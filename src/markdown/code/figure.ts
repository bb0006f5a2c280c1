import { escapeHtml, escapeText } from '#html';
import type { Fence } from './fence.ts';

/** What a block of code is framed with. */
export interface Frame {
  /** `data-lang`: the label of the language. */
  readonly label: string;
  readonly fence: Fence;
  /** Classes beside `code`. */
  readonly classes?: readonly string[];
  /** What is copied, where it is not the text of the `<code>` element. */
  readonly copy?: string;
  /** HTML under the code. */
  readonly footer?: string;
}

/**
 * The markup of every block of code. For the script of the browser, which adds the buttons: it copies `data-copy` where
 * there is one, otherwise the text of `<code>`; `data-wrap` says that lines are wrapped from the first.
 */
export function figureHtml(lines: readonly string[], { label, fence, classes = [], copy, footer = '' }: Frame): string {
  const caption = fence.title === undefined ? '' : `<figcaption>${escapeText(fence.title)}</figcaption>`;
  const attributes = [
    `class="${['code', ...classes].join(' ')}"`,
    `data-lang="${escapeHtml(label)}"`,
    ...(copy === undefined ? [] : [`data-copy="${escapeHtml(copy)}"`]),
    ...(fence.wrap ? ['data-wrap'] : []),
  ];
  const open = `<figure ${attributes.join(' ')}>${caption}`;
  return `${open}<pre tabindex="0"><code>${lines.join('\n')}</code></pre>${footer}</figure>`;
}
