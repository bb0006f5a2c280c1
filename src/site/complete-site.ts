import { digestOf } from '#naming';
import type { Address } from './keys/index.ts';
import type { Site } from './site.ts';

/** Settings before the defaults are filled in: what was written and is sound. */
export type WrittenSettings = {
  readonly [Key in Exclude<keyof Site, 'origin' | 'base' | 'digest'>]?: Site[Key] | undefined;
} & { readonly address?: Address | undefined };

/** Fills in the defaults: those of `otherwise`, then Madang's own. `name` is the title of a site without one. */
export function completeSite(own: WrittenSettings, name: string, otherwise: WrittenSettings = {}): Site {
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as WrittenSettings;
  const written: WrittenSettings = { ...otherwise, ...said };
  const languages = written.languages ?? ['ko', 'en'];
  const settings = {
    title: written.title ?? { ko: name, en: name },
    description: written.description ?? { ko: '', en: '' },
    origin: written.address?.origin,
    base: written.address?.base ?? '/',
    languages,
    defaultLanguage: written.defaultLanguage ?? languages[0],
    publication: written.publication ?? 'auto',
    checks: written.checks ?? {},
    editLink: written.editLink,
    mdxCode: written.mdxCode ?? false,
    flavours: written.flavours ?? [],
    neverPublic: written.neverPublic ?? [],
  } as const;
  return { ...settings, patternPlaces: written.patternPlaces ?? new Map(), digest: digestOf(JSON.stringify(settings)) };
}

/** Fits every path. */
export const EVERYTHING: readonly string[] = ['**'];

/**
 * The site whose settings cannot be read: all defaults, and nothing public but what asks for it; nothing at all where the
 * `text` of the settings names paths that are never public, or cannot even be looked at.
 */
export function unreadableSite(name: string, text: string | undefined): Site {
  const neverPublic = text === undefined || mentionsNeverPublic(text) ? EVERYTHING : [];
  return completeSite({ publication: 'asked', neverPublic }, name);
}

/** Whether settings speak of paths that are never public, wherever and however misspelt, comments aside. */
export function mentionsNeverPublic(text: string): boolean {
  return text.split('\n').some((line) => /^[^#]*never[-_ ]?publi[ck]/i.test(line)) || text.includes('\0');
}
