import { diagnose, type Diagnostic } from '#diagnostics';
import { describeFound, type LocatedEntry } from '#located';
import type { PerLang } from '#naming';
import type { WrittenSettings } from './complete-site.ts';
import * as keys from './keys/index.ts';
import { readSettingsFile, textIn, valueOf } from './settings-file.ts';

/** Names of Jekyll's settings file; the first that exists is read. */
export const JEKYLL_SETTINGS_FILES = ['_config.yml', '_config.yaml', '_config.toml'] as const;

/**
 * What the settings of Jekyll in the folder of notes say about the site as a whole: `title`, `description`, `url` with
 * `baseurl`. Where they do not parse, they may have kept notes private, so only notes that ask for it are public.
 */
export async function readJekyllSettings(
  contentRoot: string,
): Promise<{ readonly settings: WrittenSettings; readonly diagnostics: readonly Diagnostic[] }> {
  const settings = await readSettingsFile(contentRoot, JEKYLL_SETTINGS_FILES);
  if (settings === undefined) return { settings: {}, diagnostics: [] };
  const { file, entries, placeOf, fault } = settings;
  if (fault !== undefined) {
    const { start, ...args } = fault;
    const diagnostic = diagnose('generator-settings-syntax', placeOf(start), { file, ...args });
    return { settings: { publication: 'asked' }, diagnostics: [diagnostic] };
  }
  const written = addressIn(entries);
  const address = written === '' ? undefined : keys.address.schema.safeParse(written).data;
  const url = valueOf(entries, 'url') ?? valueOf(entries, 'baseurl');
  const ignored =
    written !== '' && address === undefined && url !== undefined
      ? [diagnose('generator-setting-ignored', placeOf(url.start), { key: 'url', found: describeFound(url) })]
      : [];
  return {
    settings: {
      title: inEveryLanguage(textIn(entries, 'title') ?? textIn(entries, 'name')),
      description: inEveryLanguage(textIn(entries, 'description')),
      address,
    },
    diagnostics: ignored,
  };
}

/** `url` is the address of the host alone, `baseurl` the path below it; a `url` for trying things out is none. */
function addressIn(entries: readonly LocatedEntry[]): string {
  const host = (textIn(entries, 'url') ?? '').replace(/\/+$/, '');
  // Jekyll takes a host without a scheme too, and its own site shows what it meant.
  const url = /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? `https://${host}` : host;
  const base = (textIn(entries, 'baseurl') ?? '').replace(/^\/*(?=.)/, '/').replace(/\/+$/, '');
  return /\/\/(?:localhost|127\.|0\.0\.0\.0)/.test(url) ? base : url + base;
}

function inEveryLanguage(text: string | undefined): PerLang<string> | undefined {
  const line = text?.replaceAll(/\s+/g, ' ').trim();
  return line === undefined || line === '' ? undefined : { ko: line, en: line };
}
