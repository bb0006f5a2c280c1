import { diagnose, type Diagnostic, type Place } from '#diagnostics';
import type { Site } from '#site';
import type { Note } from '#vault';
import { type Addresses, pageHref } from './addresses.ts';
import { fieldPlaceOf } from './note-facts.ts';
import type { Redirect } from './page.ts';
import { redirectPath } from './permalink.ts';
import { slugOf } from './slug.ts';
import type { TranslationSets } from './translation-sets.ts';

/** First segments of paths that the site itself writes to. */
const OWN = new Set([
  '',
  '404',
  '404.html',
  'index.html',
  '_astro',
  'assets',
  'branches',
  'favicon.svg',
  'fonts',
  'media',
  'names',
  'pagefind',
  'robots.txt',
]);

export interface RedirectParts {
  readonly site: Site;
  readonly addresses: Addresses;
  readonly sets: TranslationSets;
  readonly titleOf: (note: Note) => string;
  /** What is at an address of the site already, for a message: a note's path or the address; `undefined` if it is free. */
  readonly takerOf: (path: string) => string | undefined;
}

/**
 * Redirects from the addresses that notes had (`permalink`) and from their other names (`aliases`: within the note's
 * language, or anywhere for one that begins with `/`) to where they are. None goes over a page or over another redirect; permalinks come before aliases.
 */
export function redirectsOf(
  notes: readonly Note[],
  { site, addresses, sets, titleOf, takerOf }: RedirectParts,
): { readonly redirects: readonly Redirect[]; readonly diagnostics: readonly Diagnostic[] } {
  const redirects = new Map<string, { readonly note: Note; readonly redirect: Redirect }>();
  const diagnostics: Diagnostic[] = [];
  const add = (note: Note, from: string, placeOf: () => Place): void => {
    const set = sets.of(note);
    const lang = site.languages.includes(note.lang) ? note.lang : site.defaultLanguage;
    const slug = set && addresses.slugOf(set, lang);
    if (slug === undefined || from.toLowerCase() === `${lang}/${slug}`.replace(/\/$/, '')) return;
    const key = from.toLowerCase();
    const other = redirects.get(key);
    const taker = OWN.has(key.split('/')[0] ?? '') ? `/${from}` : (other?.note.id ?? takerOf(key));
    if (!isWritable(from)) diagnostics.push(diagnose('redirect-unusable', placeOf(), { from }));
    // Both faces of a note had the same old address: one redirect serves both.
    else if (taker === undefined)
      redirects.set(key, { note, redirect: { from, to: pageHref(site, lang, slug), lang, title: titleOf(note) } });
    else if (other === undefined || sets.of(other.note) !== set)
      diagnostics.push(diagnose('redirect-collision', placeOf(), { from, taker }));
  };
  // Where both faces had one address, it leads to the language that the site prefers.
  const preferred = notes
    .filter(({ frontmatter: { permalink } }) => permalink !== undefined)
    .sort((a, b) => rankOf(a, site) - rankOf(b, site));
  for (const note of preferred) {
    const { permalink } = note.frontmatter;
    // The entrance of the site was somebody's home page before; there is nothing to say about it.
    if (permalink === undefined || /^[\s/]*$/.test(permalink)) continue;
    const from = redirectPath(permalink.trim());
    const placeOf = (): Place => fieldPlaceOf(note, 'permalink');
    if (from === '') diagnostics.push(diagnose('redirect-unusable', placeOf(), { from: permalink }));
    else add(note, from, placeOf);
  }
  for (const note of notes) {
    if (note.frontmatter.aliases.length === 0) continue;
    for (const [index, alias] of note.frontmatter.aliases.entries()) {
      // Hugo's aliases are addresses of the whole site.
      if (alias.startsWith('/') && redirectPath(alias) !== '') {
        add(note, redirectPath(alias), () => fieldPlaceOf(note, 'aliases', index));
        continue;
      }
      // An alias of signs alone would be at an address that nobody types.
      if (/[\p{L}\p{N}]/u.test(alias))
        add(note, `${note.lang}/${slugOf(alias)}`, () => fieldPlaceOf(note, 'aliases', index));
    }
  }
  return { redirects: [...redirects.values()].map(({ redirect }) => redirect), diagnostics };
}

function rankOf({ lang }: Note, site: Site): number {
  return lang === site.defaultLanguage ? 0 : 1;
}

/**
 * Whether a path can be a folder of files everywhere: none that is hidden, nor one with a sign that means something else in
 * addresses (a `%` that encodes nothing).
 */
function isWritable(path: string): boolean {
  return (
    Buffer.byteLength(path) <= 1000 &&
    !/[\u0000-\u001f\u007f%?#]/.test(path) &&
    !path.startsWith('.') &&
    path.split('/').every((segment) => segment !== '' && Buffer.byteLength(segment) <= 255)
  );
}
