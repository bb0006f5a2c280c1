import { diagnose } from '#diagnostics';
import { booleanOf, describeFound, type Located, type LocatedEntry } from '#located';
import type { PerLang } from '#naming';
import { dayOf } from './day-of.ts';
import { type Fields, isBlank } from './fields.ts';

/** What a field may hold, for messages; `example` is its value. */
interface Wanted {
  readonly wanted: PerLang<string>;
  readonly example: string;
}

const TEXT: Wanted = { wanted: { ko: '한 줄의 글', en: 'a line of text' }, example: '"데몬셋"' };
const TEXTS: Wanted = { wanted: { ko: '이름의 목록', en: 'a list of names' }, example: '[데몬셋, DaemonSet]' };
const DAY: Wanted = { wanted: { ko: '날짜', en: 'a date' }, example: '2023-01-08' };
const NUMBER: Wanted = { wanted: { ko: '숫자', en: 'a number' }, example: '10' };
const BOOLEAN: Wanted = { wanted: { ko: '`true` 또는 `false`', en: '`true` or `false`' }, example: 'true' };

/** The first of the fields that holds a text, on one line. */
export function textOf(fields: Fields, ...names: readonly string[]): string | undefined {
  return firstValue(fields, names, TEXT, (value) =>
    value.kind === 'scalar' ? value.text.replaceAll(/\s+/g, ' ').trim() : undefined,
  );
}

/** The day that the first of the fields names, `YYYY-MM-DD`. */
export function dayIn(fields: Fields, ...names: readonly string[]): string | undefined {
  return firstValue(fields, names, DAY, (value) => (value.kind === 'scalar' ? dayOf(value.text) : undefined));
}

/** The number in the first of the fields. */
export function numberOf(fields: Fields, ...names: readonly string[]): number | undefined {
  return firstValue(fields, names, NUMBER, (value) => {
    const number = value.kind === 'scalar' && value.text.trim() !== '' ? Number(value.text) : Number.NaN;
    return Number.isFinite(number) ? number : undefined;
  });
}

/** The boolean in the first of the fields. */
export function flagOf(fields: Fields, ...names: readonly string[]): boolean | undefined {
  return firstValue(fields, names, BOOLEAN, booleanOf);
}

/** All texts in all of the fields: items of lists, and single texts taken apart by `separator`. */
export function textsOf(fields: Fields, separator: RegExp, ...names: readonly string[]): Text[] {
  return fields.named(...names).flatMap((entry) => {
    if (isBlank(entry)) return [];
    const { value } = entry;
    if (value.kind === 'scalar')
      return value.text.split(separator).map((text) => ({ text, entry, start: value.start }));
    const items = value.kind === 'list' ? value.items : [value];
    // `- [a, b]` is a list in a list, which themes of Jekyll teach and Ruby flattens.
    const flat = items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
    return flat.flatMap((item): Text[] => {
      if (item.kind === 'scalar') return item.value === null ? [] : [{ text: item.text, entry, start: item.start }];
      reportField(fields, entry, item, TEXTS);
      return [];
    });
  });
}

/** A text, and the field in which it stands. */
export interface Text {
  readonly text: string;
  readonly entry: LocatedEntry;
  readonly start: number;
}

function firstValue<Value>(
  fields: Fields,
  names: readonly string[],
  wanted: Wanted,
  read: (value: Located) => Value | undefined,
): Value | undefined {
  for (const entry of fields.named(...names)) {
    if (isBlank(entry)) continue;
    const value = read(entry.value);
    if (value !== undefined) return value;
    reportField(fields, entry, entry.value, wanted);
  }
  return undefined;
}

/** Reports that a field holds `found` instead of what it should. */
export function reportField(fields: Fields, { key }: LocatedEntry, found: Located, { wanted, example }: Wanted): void {
  const args = { field: key, found: describeFound(found), wanted, example: `${key}: ${example}` };
  fields.report(diagnose('frontmatter-field-invalid', fields.placeOf(found.start), args));
}
