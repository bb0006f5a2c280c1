import type { LinkSlot } from '#markdown';
import type { Note } from '#vault';
import { hidesName, neutralName, repeatsName } from '../hidden-names.ts';
import type { Resolve } from '../resolver.ts';
import { writtenLabel } from '../written-label.ts';

const LINK = /!?\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]|!?\[([^[\]\n]{0,500})\]\(([^()\n]{0,500})\)/g;

/** The text of a card as plain text: links by their labels, private names by something neutral. */
export function cardText(text: string, source: Note, resolve: Resolve): string {
  return text.replace(LINK, (_, name?: string, wikiLabel?: string, label?: string, path?: string) => {
    const [target, said] = name === undefined ? [path ?? '', label ?? ''] : [name, wikiLabel ?? ''];
    const meant = resolve(source, linkTo(source, target.trim(), name === undefined ? 'path' : 'wiki'));
    if (meant !== undefined && hidesName(meant) && (said === '' || repeatsName(said, target, meant)))
      return neutralName(source, meant);
    return said === '' ? (writtenLabel(target) ?? '') : said;
  });
}

/** A link as a drawing holds it, outside of any note. */
export function linkTo({ id }: Note, target: string, syntax: LinkSlot['syntax'] = 'wiki'): LinkSlot {
  return { kind: 'link', syntax, target, labelled: false, place: { file: id, line: 1, column: 1 }, sentence: '' };
}
