import { compareDiagnostics, type Diagnostic, diagnose, type Place } from '#diagnostics';
import {
  describeFound,
  type Located,
  type LocatedEntry,
  type LocatedMap,
  type PlaceFinder,
  placeFinder,
  readYaml,
} from '#located';
import type { Lang, PerLang } from '#naming';
import { nearestNames } from '#nearest';
import {
  completeSite,
  EVERYTHING,
  mentionsNeverPublic,
  unreadableSite,
  type WrittenSettings,
} from './complete-site.ts';
import * as keys from './keys/index.ts';
import { readKey, type Reporting, unknownKey } from './read-key.ts';
import { siteKeys } from './site-keys.ts';
import type { Site } from './site.ts';

/** A site as its settings say, and the faults of these. */
export interface SiteRead {
  readonly site: Site;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads the text of the settings file `file` (as `normaliseText` leaves it). A key with a fault has its default, with one
 * exception: what is published. A setting that was meant to keep notes private must not publish them for want of being
 * understood, so where `publication` or the whole file is at fault, only notes that ask for it are public, and where
 * `never-public` is, none. `name` is the title of a site without one; `otherwise`
 * holds what is taken for keys that say nothing.
 */
export function readSite(text: string, file: string, name: string, otherwise: WrittenSettings = {}): SiteRead {
  const { root, faults } = readYaml(text);
  const placeOf = placeFinder(file, text);
  if (faults.length > 0) {
    const diagnostics = faults.map(({ start, ...args }) => {
      return diagnose('site-yaml-syntax', placeOf(start), { file, ...args });
    });
    if (mentionsNeverPublic(text)) diagnostics.push(unclear(text, placeOf));
    return { site: unreadableSite(name, text), diagnostics };
  }
  if (root === undefined || isEmpty(root)) return { site: completeSite(otherwise, name), diagnostics: [] };
  if (root.kind !== 'map') {
    const diagnostic = diagnose('site-yaml-syntax', placeOf(root.start), { file, ...NO_KEYS });
    return { site: unreadableSite(name, text), diagnostics: [diagnostic] };
  }
  const diagnostics: Diagnostic[] = [];
  const settings = readSettings(root, text, { placeOf, report: (diagnostic) => diagnostics.push(diagnostic) });
  return { site: completeSite(settings, name, otherwise), diagnostics: diagnostics.sort(compareDiagnostics) };
}

const NO_KEYS: { reason: PerLang<string>; advice: PerLang<string> } = {
  reason: { ko: '`키: 값`으로 된 줄이 없습니다.', en: 'It does not consist of lines of `key: value`.' },
  advice: { ko: '예: `title: 쿠버네티스 마당`', en: 'Example: `title: Kubernetes Yard`' },
};

const NAMES: readonly string[] = siteKeys.map((key) => key.name);

function readSettings({ entries }: LocatedMap, text: string, reporting: Reporting): WrittenSettings {
  const values = new Map(entries.map((entry) => [entry.key, entry.value]));
  const read = <Value>(key: keys.SiteKey<Value>): Value | undefined => {
    const value = values.get(key.name);
    return value === undefined || isEmpty(value) ? undefined : readKey(key, value, reporting);
  };
  const strangers = entries.filter((entry) => !NAMES.includes(entry.key));
  for (const { key, keyStart } of strangers) {
    reporting.report(unknownKey(key, key, NAMES, reporting.placeOf(keyStart)));
  }
  const languages = read(keys.languages);
  return {
    title: read(keys.title),
    description: read(keys.description),
    address: read(keys.address),
    languages,
    defaultLanguage: offered(read(keys.defaultLanguage), languages, values.get(keys.defaultLanguage.name), reporting),
    publication: read(keys.publication) ?? (meantToDecide(values, strangers) ? 'asked' : undefined),
    neverPublic: closed(read(keys.neverPublic), values.get(keys.neverPublic.name), strangers, text, reporting),
    flavours: read(keys.flavours),
    patternPlaces: patternPlaces(values, reporting),
    checks: read(keys.checks),
    editLink: read(keys.editLink),
    mdxCode: read(keys.mdxCode),
  };
}

/** Whether something was written about publication, be it misspelt. */
function meantToDecide(values: ReadonlyMap<string, Located>, strangers: readonly LocatedEntry[]): boolean {
  const written = values.get(keys.publication.name);
  if (written !== undefined && !isEmpty(written)) return true;
  return strangers.some(({ key }) => nearestNames(key, NAMES, 1)[0] === keys.publication.name);
}

/**
 * The paths that are never public. Where something was written about them and not all of it is understood, every path is:
 * what was meant may be a note that asks for publication.
 */
function closed(
  understood: readonly string[] | undefined,
  written: Located | undefined,
  strangers: readonly LocatedEntry[],
  text: string,
  { placeOf, report }: Reporting,
): readonly string[] | undefined {
  if (understood !== undefined) return understood;
  const stranger = strangers.find(({ key }) => nearestNames(key, NAMES, 1)[0] === keys.neverPublic.name);
  const isThere = written !== undefined && !isEmpty(written);
  if (!isThere && stranger === undefined && (written !== undefined || !mentionsNeverPublic(text))) return undefined;
  const start = written?.start ?? stranger?.keyStart;
  report(start === undefined ? unclear(text, placeOf) : diagnose('never-public-unclear', placeOf(start), undefined));
  return EVERYTHING;
}

/** The fault of settings that speak of such paths somewhere. */
function unclear(text: string, placeOf: PlaceFinder): Diagnostic {
  return diagnose('never-public-unclear', placeOf(Math.max(0, text.search(/never[-_ ]?publi[ck]/i))), undefined);
}

/** Where patterns stand, for faults that show only beside the files. */
function patternPlaces(values: ReadonlyMap<string, Located>, { placeOf }: Reporting): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const remember = (text: string, start: number): void => {
    places.set(text.normalize('NFC').trim(), placeOf(start));
  };
  const visit = (value: Located | undefined): void => {
    if (value?.kind === 'scalar') remember(value.text, value.start);
    else if (value?.kind === 'list') value.items.forEach(visit);
    else
      value?.entries.forEach(({ key, keyStart }) => {
        remember(key, keyStart);
      });
  };
  visit(values.get(keys.flavours.name));
  visit(values.get(keys.neverPublic.name));
  return places;
}

/** The default language where the site offers it; otherwise a fault at `written`. */
function offered(
  lang: Lang | undefined,
  languages: Site['languages'] | undefined,
  written: Located | undefined,
  { placeOf, report }: Reporting,
): Lang | undefined {
  if (lang === undefined || written === undefined || languages === undefined || languages.includes(lang)) return lang;
  const wanted = { ko: languages.join(', '), en: languages.join(', ') };
  const { name } = keys.defaultLanguage;
  const example = `${name}: ${languages[0]}`;
  report(
    diagnose('site-value-invalid', placeOf(written.start), {
      path: name,
      found: describeFound(written),
      wanted,
      example,
    }),
  );
  return undefined;
}

function isEmpty(value: Located): boolean {
  return value.kind === 'scalar' && value.value === null;
}
