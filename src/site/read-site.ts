import { compareDiagnostics, type Diagnostic, diagnose } from '#diagnostics';
import { describeFound, type Located, type LocatedEntry, type LocatedMap, placeFinder, readYaml } from '#located';
import type { Lang, PerLang } from '#naming';
import { nearestNames } from '#nearest';
import { completeSite, unreadableSite, type WrittenSettings } from './complete-site.ts';
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
 * understood, so where `publication` or the whole file is at fault, only notes that ask for it are public. `name` is the
 * title of a site without one.
 */
export function readSite(text: string, file: string, name: string): SiteRead {
  const { root, faults } = readYaml(text);
  const placeOf = placeFinder(file, text);
  if (faults.length > 0) {
    return {
      site: unreadableSite(name),
      diagnostics: faults.map(({ start, ...args }) => diagnose('site-yaml-syntax', placeOf(start), { file, ...args })),
    };
  }
  if (root === undefined || isEmpty(root)) return { site: completeSite({}, name), diagnostics: [] };
  if (root.kind !== 'map') {
    const diagnostic = diagnose('site-yaml-syntax', placeOf(root.start), { file, ...NO_KEYS });
    return { site: unreadableSite(name), diagnostics: [diagnostic] };
  }
  const diagnostics: Diagnostic[] = [];
  const settings = readSettings(root, { placeOf, report: (diagnostic) => diagnostics.push(diagnostic) });
  return { site: completeSite(settings, name), diagnostics: diagnostics.sort(compareDiagnostics) };
}

const NO_KEYS: { reason: PerLang<string>; advice: PerLang<string> } = {
  reason: { ko: '`키: 값`으로 된 줄이 없습니다.', en: 'It does not consist of lines of `key: value`.' },
  advice: { ko: '예: `title: 쿠버네티스 마당`', en: 'Example: `title: Kubernetes Yard`' },
};

const NAMES: readonly string[] = siteKeys.map((key) => key.name);

function readSettings({ entries }: LocatedMap, reporting: Reporting): WrittenSettings {
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
