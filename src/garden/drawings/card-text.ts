import type { LinkSlot } from '#markdown';
import type { Note } from '#vault';
import { hidesName, neutralName, repeatsName } from '../hidden-names.ts';
import type { Resolve } from '../resolver.ts';
import { writtenLabel } from '../written-label.ts';

const LINK = /!?\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]|!?\[([^[\]\n]{0,500})\]\(([^()\n]{0,500})\)/g;

/** The text of a card as plain text: links by their labels, private names by something neutral. */
export function cardText(text: string, source: Note, resolve: Resolve): string {
  return withoutMarks(text).replace(LINK, (_, name?: string, wikiLabel?: string, label?: string, path?: string) => {
    const [target, said] = name === undefined ? [path ?? '', label ?? ''] : [name, wikiLabel ?? ''];
    const meant = resolve(source, linkTo(source, target.trim(), name === undefined ? 'path' : 'wiki'));
    if (meant !== undefined && hidesName(meant) && (said === '' || repeatsName(said, target, meant)))
      return neutralName(source, meant);
    return said === '' ? (writtenLabel(target) ?? '') : said;
  });
}

const HEADING_MARKS = /^[ \t]{0,3}#{1,6}[ \t]+/gm;
const EMPHASIS = /(\*\*|__|==|~~)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g;

/** The Markdown of a card without the marks that say how it looks; lists keep theirs. */
function withoutMarks(text: string): string {
  return text.replace(HEADING_MARKS, '').replace(EMPHASIS, '$2');
}

/** A link as a drawing holds it, outside of any note. */
export function linkTo({ id }: Note, target: string, syntax: LinkSlot['syntax'] = 'wiki'): LinkSlot {
  return { kind: 'link', syntax, target, labelled: false, place: { file: id, line: 1, column: 1 }, sentence: '' };
}
