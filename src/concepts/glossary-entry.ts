import { diagnose, type Diagnostic } from '#diagnostics';
import { describeFound, isBlankValue, type Located, type LocatedEntry, type PlaceFinder } from '#located';
import { isLang, LANGS, type PerLang } from '#naming';
import { nearestNames } from '#nearest';

/** Where faults go and how their places are found. */
export interface Reporting {
  readonly placeOf: PlaceFinder;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** What a value must be, for who wrote another. */
export interface Wanted {
  readonly wanted: PerLang<string>;
  /** A line that could stand in the glossary. */
  readonly example: string;
}

/** A text and where it is written. */
export interface LocatedLine {
  readonly text: string;
  readonly start: number;
}

/** The keys of a group by their names; `undefined`, with a fault, where it is none. Keys not among `known` are faults. */
export function keysOf(
  found: Located,
  path: string,
  { known, ...wanted }: Wanted & { readonly known: readonly string[] },
  reporting: Reporting,
): ReadonlyMap<string, LocatedEntry> | undefined {
  if (found.kind !== 'map') {
    refuse(found, path, wanted, reporting);
    return undefined;
  }
  for (const { key, keyStart } of found.entries) {
    if (known.includes(key)) continue;
    const near = nearestNames(key, known);
    reporting.report(
      diagnose('glossary-key-unknown', reporting.placeOf(keyStart), { path: `${path}.${key}`, near, known }),
    );
  }
  return new Map(found.entries.map((entry) => [entry.key, entry]));
}

/** One text for all languages, or one for each; a language left out takes another's. `undefined`, with a fault, for anything else. */
export function textPerLang(
  found: Located,
  path: string,
  wanted: Wanted & { readonly accepts?: (text: string) => boolean },
  reporting: Reporting,
): PerLang<string> | undefined {
  const lineIn = (value: Located, at: string): string | undefined => {
    const text = lineOf(value)?.text;
    if (text !== undefined && wanted.accepts?.(text) !== false) return text;
    refuse(value, at, wanted, reporting);
    return undefined;
  };
  if (found.kind !== 'map') {
    const text = lineIn(found, path);
    return text === undefined ? undefined : { ko: text, en: text };
  }
  const keys = keysOf(found, path, { ...wanted, known: LANGS }, reporting);
  const texts = new Map(
    [...(keys ?? [])].flatMap(([lang, { value }]) => textIn(lang, lineIn(value, `${path}.${lang}`))),
  );
  const [ko, en] = [texts.get('ko') ?? texts.get('en'), texts.get('en') ?? texts.get('ko')];
  if (ko !== undefined && en !== undefined) return { ko, en };
  if (found.entries.length === 0) refuse(found, path, wanted, reporting);
  return undefined;
}

function textIn(lang: string, text: string | undefined): [string, string][] {
  return isLang(lang) && text !== undefined ? [[lang, text]] : [];
}

/** A text or a list of them, each in its place; what is none is a fault. */
export function linesOf(
  found: Located,
  path: string,
  wanted: Wanted & { readonly accepts?: (text: string) => boolean },
  reporting: Reporting,
): LocatedLine[] {
  if (isBlankValue(found)) return [];
  const items = found.kind === 'list' ? found.items : [found];
  return items.flatMap((item, index) => {
    const line = lineOf(item);
    if (line !== undefined && wanted.accepts?.(line.text) !== false) return [line];
    refuse(item, found.kind === 'list' ? `${path}[${index}]` : path, wanted, reporting);
    return [];
  });
}

/** A text of one line; `undefined` for nothing and for what is no text. */
export function lineOf(found: Located): LocatedLine | undefined {
  if (found.kind !== 'scalar' || found.value === null) return undefined;
  const text = found.text.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : { text, start: found.start };
}

/** Reports a value that cannot stand where it stands. */
export function refuse(
  found: Located,
  path: string,
  { wanted, example }: Wanted,
  { placeOf, report }: Reporting,
): void {
  report(
    diagnose('glossary-value-invalid', placeOf(found.start), { path, found: describeFound(found), wanted, example }),
  );
}
