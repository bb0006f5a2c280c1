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

/**
 * A template of HTML: `` html`<p>${text}</p>` ``. Text is escaped, between tags and inside double-quoted attributes alike.
 * A line break in the markup of a template lays out the source and is not written, nor are the blanks around it.
 */
export function html(literals: TemplateStringsArray, ...children: readonly Child[]): SafeHtml {
  const pieces = piecesOf(literals);
  let markup = pieces[0] ?? '';
  // Every page runs through here hundreds of times: no iterator, no list in between.
  for (let index = 0; index < children.length; index += 1) {
    markup += written(children[index]) + (pieces[index + 1] ?? '');
  }
  return new SafeHtml(markup);
}

/** Vouches for markup that was made safe elsewhere: the body of a note, an icon. */
export function raw(markup: string): SafeHtml {
  return new SafeHtml(markup);
}

/** The markup of each template without its line breaks; a template's literals are one object, however often it is filled. */
const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function piecesOf(literals: TemplateStringsArray): readonly string[] {
  let pieces = known.get(literals);
  if (pieces === undefined) {
    pieces = literals.map((literal) => literal.replaceAll(/\s*\n\s*/g, ''));
    known.set(literals, pieces);
  }
  return pieces;
}

function written(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child === undefined || child === false) return '';
  if (child instanceof SafeHtml || typeof child === 'number') return child.toString();
  let markup = '';
  for (const one of child) markup += written(one);
  return markup;
}
