import { escapeHtml } from './escape-html.ts';

/** HTML that is fit to be shown: made of literal markup and of text that was escaped. */
export class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text, which is escaped; HTML; lists of them; nothing. */
export type Child = SafeHtml | string | number | false | undefined | readonly Child[];

/** A template of HTML: `` html`<p>${text}</p>` ``. Text is escaped, between tags and inside double-quoted attributes alike. */
export function html(literals: TemplateStringsArray, ...children: readonly Child[]): SafeHtml {
  let markup = literals[0] ?? '';
  for (const [index, child] of children.entries()) markup += written(child) + (literals[index + 1] ?? '');
  return new SafeHtml(markup);
}

/** Vouches for markup that was made safe elsewhere: the body of a note, an icon. */
export function raw(markup: string): SafeHtml {
  return new SafeHtml(markup);
}

function written(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child === undefined || child === false) return '';
  if (child instanceof SafeHtml || typeof child === 'number') return child.toString();
  return child.map(written).join('');
}
