import { digestOf } from '#naming';
import type { Address } from './keys/index.ts';
import type { Site } from './site.ts';

/** Settings before the defaults are filled in: what was written and is sound. */
export type WrittenSettings = {
  readonly [Key in Exclude<keyof Site, 'origin' | 'base' | 'digest'>]?: Site[Key] | undefined;
} & { readonly address?: Address | undefined };

/** Fills in the defaults. `name` is the title of a site without one. */
export function completeSite(written: WrittenSettings, name: string): Site {
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
  return { ...settings, digest: digestOf(JSON.stringify(settings)) };
}

/** The site whose settings cannot be read: all defaults, and nothing public but what asks for it. */
export function unreadableSite(name: string): Site {
  return completeSite({ publication: 'asked' }, name);
}
