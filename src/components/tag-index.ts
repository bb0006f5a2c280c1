import type { Garden } from '#garden';
import { type Href, type Lang, toHref } from '#naming';

const TAGS = 'tags';
const found = new WeakMap<Garden, ReadonlySet<Lang>>();

/** Address of the page of all tags in a language; `undefined` where nothing is tagged. */
export function tagIndex(garden: Garden, lang: Lang): Href | undefined {
  const languages =
    found.get(garden) ?? new Set(garden.addresses.filter(({ slug }) => slug === TAGS).map((address) => address.lang));
  // Every page asks, and the answer takes a walk through all addresses.
  found.set(garden, languages);
  return languages.has(lang) ? toHref(garden.site.base, [lang, TAGS]) : undefined;
}
