import { diagnose, type Diagnostic } from '#diagnostics';
import { type Href, type Lang, type Slug, toHref, toSlug } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { fileNames } from './note-index.ts';
import { topOf } from './note-facts.ts';
import type { PageAddress } from './garden.ts';
import { getOrAdd } from './get-or-add.ts';
import { shownFace } from './shown-face.ts';
import { slugOf } from './slug.ts';
import type { TranslationSet } from './translation-sets.ts';
import { folderOf } from './vault-paths.ts';

/** First segment of the addresses of tags. */
export const TAGS = 'tags';

/** Where the full page of the search is. */
export const SEARCH = 'search';

/** First segment of the addresses of concepts, in a site with a glossary; the glossary itself is there. */
export const CONCEPTS = 'concepts';

/** Where the page of the simulator is. */
const LAB = 'lab';

/** First segments of the addresses in each language that belong to pages without a note. */
const RESERVED: readonly string[] = [TAGS, SEARCH, LAB];

/** Who lives where. */
export interface Addresses {
  /** Address of a note in a language of the site. */
  slugOf(set: TranslationSet, lang: Lang): Slug;
  /** Where the page of a note is in a language of the site. */
  hrefOf(set: TranslationSet, lang: Lang): Href;
  setAt(lang: Lang, slug: string): TranslationSet | undefined;
  /** Whether notes lie below an address. */
  isFolder(lang: Lang, slug: string): boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The path of a page inside the site, as segments for `toHref`; a segment may hold slashes. No slug has brackets, so that
 * no note can be where a further page is.
 */
export function pagePath({ lang, slug, number = 1 }: PageAddress): readonly string[] {
  return [lang, slug, number === 1 ? '' : `(${number})`].filter((segment) => segment !== '');
}

/** Where a page is found. */
export function pageHref(site: Site, lang: Lang, slug: Slug, number = 1): Href {
  return toHref(site.base, pagePath({ lang, slug, number }));
}

/**
 * Gives every note an address in every language of the site, made from the stem of the text that is shown there. Where two
 * want the same, it goes to the one written in that language, then to the one whose stem it spells, then to the first
 * path; the others get `-2`, `-3` …, and a diagnostic says so. Of the addresses below `/concepts/` notes get none where there
 * is a glossary.
 */
export function giveAddresses(
  sets: readonly TranslationSet[],
  home: TranslationSet | undefined,
  site: Site,
  hasGlossary: boolean,
): Addresses {
  const diagnostics = new Map<string, Diagnostic>();
  const report: Report = (subject, diagnostic) => {
    if (!diagnostics.has(subject)) diagnostics.set(subject, diagnostic);
  };
  const rules: Rules = { site, reserved: hasGlossary ? [...RESERVED, CONCEPTS] : RESERVED, report };
  const books = new Map(site.languages.map((lang) => [lang, giveAddressesIn(lang, sets, home, rules)]));
  const bookOf = (lang: Lang): Book => {
    const book = books.get(lang);
    if (book === undefined) throw new RangeError(`Not a language of the site: ${lang}`);
    return book;
  };
  const slugOf = (set: TranslationSet, lang: Lang): Slug => {
    const slug = bookOf(lang).slugs.get(set);
    if (slug === undefined) throw new RangeError('A note without an address');
    return slug;
  };
  return {
    slugOf,
    // Every link asks for one, and encoding takes longer than all else that is done for a link.
    hrefOf: (set, lang) => getOrAdd(bookOf(lang).hrefs, set, () => pageHref(site, lang, slugOf(set, lang))),
    setAt: (lang, slug) => books.get(lang)?.sets.get(slug),
    isFolder: (lang, slug) => books.get(lang)?.folders.has(slug) ?? false,
    diagnostics: [...diagnostics.values()],
  };
}

/** Takes one diagnostic for each subject: what moved aside in both languages is one fault. */
type Report = (subject: string, diagnostic: Diagnostic) => void;

interface Rules {
  readonly site: Site;
  /** First segments of addresses that no note gets. */
  readonly reserved: readonly string[];
  readonly report: Report;
}

interface Book {
  readonly slugs: ReadonlyMap<TranslationSet, Slug>;
  readonly sets: ReadonlyMap<string, TranslationSet>;
  readonly folders: ReadonlySet<string>;
  /** Hrefs of the notes that were asked for. */
  readonly hrefs: Map<TranslationSet, Href>;
}

interface Claim {
  readonly set: TranslationSet;
  readonly face: Note;
  readonly slug: Slug;
  readonly rank: number;
}

function giveAddressesIn(
  lang: Lang,
  all: readonly TranslationSet[],
  home: TranslationSet | undefined,
  rules: Rules,
): Book {
  const sets = new Map<string, TranslationSet>();
  const slugs = new Map<TranslationSet, Slug>();
  const settle = (set: TranslationSet, slug: Slug): void => {
    sets.set(slug, set);
    slugs.set(set, slug);
  };
  if (home !== undefined) settle(home, toSlug(''));
  const groups = new Map<Slug, Claim[]>();
  for (const set of all) {
    if (set === home) continue;
    const claim = claimOf(set, lang, rules);
    const rivals = groups.get(claim.slug);
    if (rivals === undefined) groups.set(claim.slug, [claim]);
    else rivals.push(claim);
  }
  for (const [slug, group] of groups) {
    if (group.length > 1) group.sort((a, b) => a.rank - b.rank);
    const [winner, ...losers] = group;
    if (winner === undefined) continue;
    settle(winner.set, slug);
    let number = 2;
    for (const { set, face } of losers) {
      while (sets.has(`${slug}-${number}`) || groups.has(toSlug(`${slug}-${number}`))) number++;
      const given = toSlug(`${slug}-${number}`);
      settle(set, given);
      rules.report(
        face.id,
        diagnose('address-collision', topOf(face), {
          address: `/${lang}/${slug}/`,
          first: winner.face.id,
          second: face.id,
          given: `/${lang}/${given}/`,
        }),
      );
    }
  }
  return { slugs, sets, folders: allAbove(sets.keys()), hrefs: new Map() };
}

/** The folders above all of these paths. */
function allAbove(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    // Above a folder that is known, all are.
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return folders;
}

function claimOf(set: TranslationSet, lang: Lang, { site, reserved, report }: Rules): Claim {
  const face = shownFace(set, lang, site);
  // Only one note can be the home page; another README at the top goes by the name of its file.
  const wanted = slugOf(face.stem === '' ? (fileNames(face).at(-1) ?? '') : face.stem);
  const first = reserved.find((segment) => wanted === segment || wanted.startsWith(`${segment}/`));
  const slug = first === undefined ? wanted : toSlug(`${first}-2${wanted.slice(first.length)}`);
  if (first !== undefined) {
    const [address, given] = [`/${lang}/${wanted}/`, `/${lang}/${slug}/`];
    // The whole folder moved, so its first note speaks for all.
    report(first, diagnose('address-reserved', topOf(face), { address, given }));
  }
  const spelled = face.stem === wanted || face.stem.normalize('NFC').toLowerCase() === wanted;
  return { set, face, slug, rank: (set.faces.has(lang) ? 0 : 2) + (spelled ? 0 : 1) };
}
