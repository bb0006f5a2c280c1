import type { Edit } from '../../source/prepared-text.ts';
import { outside } from '../../source/regions.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';

/**
 * Says Dataview's fields in words: `[due:: friday]` and a line `due:: friday` as **due**: friday; of `(due:: friday)` the
 * plugin shows the value alone. Only where white space follows the colons: `std::vector` is a name.
 */
export const inlineFields: Rewrite = (text, { note, placeOf, regions }) => {
  if (!/::[ \t]/.test(text) || (note.flavour !== 'obsidian' && !BRACKETED.test(text))) return UNCHANGED;
  const edits = [...matchesOf(text, BRACKETED), ...(note.flavour === 'obsidian' ? matchesOf(text, LINE) : [])].sort(
    (a, b) => a.start - b.start,
  );
  const found = outside(
    regions().opaque,
    edits.filter((edit, index) => edit.start >= (edits[index - 1]?.end ?? 0)),
  );
  return {
    edits: found,
    diagnostics: [],
    changes: found.map(({ start }): Change => ({ kind: 'changed', what: '[key:: value]', place: placeOf(start) })),
  };
};

const KEY = String.raw`[\p{L}_][\p{L}\p{N} _-]{0,60}?`;
/** `[[links]]` may stand in a value. */
const VALUE = String.raw`(?:[^[\]()\n]|\[\[[^[\]\n]{1,200}\]\]){0,300}`;
const BRACKETED = new RegExp(
  String.raw`(?<![[!\w])(?:\[(${KEY})::[ \t]+(${VALUE})\](?!\()|\((${KEY})::[ \t]+(${VALUE})\))`,
  'u',
);
const LINE = new RegExp(String.raw`(?<=^[ \t>]{0,20}(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?)(${KEY})::(?=[ \t]+\S)`, 'u');

function matchesOf(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(new RegExp(pattern.source, 'gmu'))].map((match) => {
    const [whole, key, value, hidden, shown] = match;
    const insert =
      hidden === undefined ? `**${key?.trim() ?? ''}**:${value === undefined ? '' : ` ${value}`}` : (shown ?? '');
    return { start: match.index, end: match.index + whole.length, insert };
  });
}
