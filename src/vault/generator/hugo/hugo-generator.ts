import { booleanOf, type LocatedEntry } from '#located';
import { digestOf, isLang } from '#naming';
import { groupIn, type SettingsFile, textIn, textsIn, valueOf } from '#site';
import { languageInPath } from '../../language/language-in-path.ts';
import { type Generator, plainTreatment, type Treatment } from '../generator.ts';

/** Names of Hugo's settings file; the first that exists is read. */
export const HUGO_SETTINGS_FILES = [
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'config/_default/hugo.toml',
  'config/_default/hugo.yaml',
  'config/_default/hugo.yml',
  'config/_default/config.toml',
  'config/_default/config.yaml',
  'config.toml',
  'config.yaml',
  'config.yml',
  'config.json',
] as const;

/** Where Hugo's `permalinks` may stand alone. */
export const HUGO_PERMALINKS_FILES = [
  'config/_default/permalinks.toml',
  'config/_default/permalinks.yaml',
  'config/_default/permalinks.yml',
] as const;

/** A folder of notes, and the language that the settings give it. */
interface ContentFolder {
  readonly folder: string;
  readonly lang: string | undefined;
}

/**
 * What Hugo does with files: pages are made of what lies in `content/` (or `contentDir`, of each language), what lies in
 * `static/` and `assets/` is served, and everything else is its own works. `undefined` where no file lies where the notes
 * should be, since the folder is not laid out as Hugo wants it then.
 */
export function hugoGenerator(
  settings: SettingsFile,
  permalinks: SettingsFile | undefined,
  paths: readonly string[],
): Generator | undefined {
  const { entries } = settings;
  const contents = contentFolders(settings);
  if (!paths.some((path) => contents.some(({ folder }) => isBelow(path, folder)))) return undefined;
  const served = [...orElse(textsIn(entries, 'staticDir'), ['static']), textIn(entries, 'assetDir') ?? 'assets'].map(
    tidy,
  );
  const future = valueOf(entries, 'buildFuture');
  const waitsForDate = future === undefined || booleanOf(future) !== true;
  const patterns = patternsOf([...groupIn(entries, 'permalinks'), ...(permalinks?.entries ?? [])]);
  const treat = (path: string): Treatment => {
    const content = contents.find(({ folder }) => isBelow(path, folder));
    if (content === undefined) {
      const isServed = served.some((folder) => isBelow(path, folder));
      return { ...plainTreatment(path), role: isServed ? 'file' : 'hidden' };
    }
    const rest = path.slice(content.folder.length + 1);
    const treePath = content.lang === undefined ? rest : `${content.lang}/${rest}`;
    const addressPattern = patterns.get(languageInPath(treePath).rest.split('/', 1)[0] ?? '');
    return { ...plainTreatment(treePath), waitsForDate, addressPattern, addressBy: 'hugo' };
  };
  return {
    treat,
    siteRoots: ['', ...new Set([...contents.map(({ folder }) => folder), ...served])],
    diagnostics: [],
    digest: digestOf('hugo', settings.digest, permalinks?.digest ?? ''),
  };
}

/** The patterns of addresses of pages, by section. */
function patternsOf(entries: readonly LocatedEntry[]): ReadonlyMap<string, string> {
  const forPages = entries.flatMap(({ key, value }) => (key === 'page' && value.kind === 'map' ? value.entries : []));
  return new Map(
    [...entries, ...forPages].flatMap(({ key, value }) =>
      value.kind === 'scalar' ? [[key, value.text] as const] : [],
    ),
  );
}

/** The folders of notes, those in others first. */
function contentFolders({ entries }: SettingsFile): readonly ContentFolder[] {
  const languages = groupIn(entries, 'languages').flatMap(({ key, value }): ContentFolder[] => {
    const folder = value.kind === 'map' ? textIn(value.entries, 'contentDir') : undefined;
    return folder === undefined ? [] : [{ folder: tidy(folder), lang: key.toLowerCase() }];
  });
  const folder = tidy(textIn(entries, 'contentDir') ?? 'content');
  const name = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase();
  const all = [...languages, { folder, lang: isLang(name) ? name : undefined }];
  return all.toSorted((a, b) => b.folder.length - a.folder.length);
}

function orElse<Item>(items: readonly Item[], otherwise: readonly Item[]): readonly Item[] {
  return items.length > 0 ? items : otherwise;
}

function tidy(path: string): string {
  return path
    .normalize('NFC')
    .trim()
    .replaceAll(/^(?:\.?\/)+|\/+$/g, '');
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
