import type { Diagnostic } from '#diagnostics';
import { digestOf, isLang, type Lang, toVaultPath, type NoteId } from '#naming';
import type { Site } from '#site';
import type { Attachment, Frontmatter, Note, Vault } from '#vault';
import type { Garden, PageAddress, Seeds } from '../garden.ts';
import type { NotePage, Page } from '../page.ts';
import { plantGarden } from '../plant-garden.ts';
import { slugOf } from '../slug.ts';
import { writeBody } from '../write-body.ts';
import { fakeDraft } from './fake-draft.ts';

/** What a test says about a note beside its text. */
export interface NoteTraits extends Partial<Frontmatter> {
  readonly private?: boolean;
  readonly lang?: Lang;
  readonly stem?: string;
  readonly format?: Note['format'];
  readonly flavour?: Note['flavour'];
}

const UNMARKED = { recognised: { by: 'default', marks: [] } } as const;

/** A note at a path, with language and stem as its folder or suffix tells (`ko/a.md`, `a.en.md`; else Korean). */
export function handMade(path: string, source = '', traits: NoteTraits = {}): Note {
  const { private: isPrivate = false, lang, stem, format = 'markdown', flavour = 'markdown', ...frontmatter } = traits;
  const segments = path.split('/');
  const [folder = ''] = segments;
  const bare = path.replace(/\.\w+$/, '');
  const suffix = /\.(ko|en)$/.exec(bare)?.[1];
  const inFolder = segments.length > 1 && isLang(folder);
  const found = inFolder ? folder : isLang(suffix) ? suffix : 'ko';
  const unmarked = (inFolder ? bare.slice(3) : bare).replace(/\.(ko|en)$/, '');
  return {
    id: toVaultPath(path) as NoteId,
    lang: lang ?? found,
    langFrom: lang !== undefined ? 'frontmatter' : inFolder ? 'folder' : suffix === undefined ? 'script' : 'suffix',
    stem: stem ?? unmarked.replace(/(?:^|\/)(?:README|_?index)$/i, ''),
    format,
    flavour,
    ...UNMARKED,
    frontmatter: { aliases: [], tags: [], home: false, ...frontmatter },
    publication: { public: !isPrivate, decidedBy: isPrivate ? 'private' : 'default' },
    source,
    bodyStart: 0,
    digest: digestOf(path, source, JSON.stringify(traits)),
  };
}

export function siteWith(settings: Partial<Site> = {}): Site {
  return {
    title: { ko: '마당', en: 'Yard' },
    description: { ko: '공부', en: 'Study' },
    origin: undefined,
    base: '/',
    languages: ['ko', 'en'],
    defaultLanguage: 'ko',
    publication: 'all',
    checks: {},
    editLink: undefined,
    mdxCode: false,
    flavours: [],
    neverPublic: [],
    patternPlaces: new Map(),
    digest: digestOf('site'),
    ...settings,
  };
}

export function vaultOf(notes: readonly Note[], files: readonly string[] = []): Vault {
  const attachments = files.map((path): Attachment => ({
    path: toVaultPath(path),
    absolutePath: `/nowhere/${path}`,
    heldBack: false,
  }));
  return {
    root: '/nowhere',
    notes: notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    siteRoots: [''],
    attachments: new Map(attachments.map((file) => [file.path, file])),
    publication: { mode: 'all', public: notes.length, private: 0 },
    diagnostics: [],
  };
}

/** Plants a garden of hand-made notes. */
export function plant(
  notes: readonly Note[],
  files: readonly string[] = [],
  settings: Partial<Site> = {},
  markdown: Pick<Seeds, 'draft' | 'fragment' | 'glossary'> = { draft: (note) => fakeDraft(note), fragment: fakeDraft },
): Garden {
  return plantGarden({
    site: siteWith(settings),
    vault: vaultOf(notes, files),
    ...markdown,
    lastChange: () => undefined,
  });
}

/** The page at an address written as `ko/a/b`. */
export function pageAt(garden: Garden, address: string): Page {
  return garden.page(toAddress(address));
}

export function notePageAt(garden: Garden, address: string): NotePage {
  const page = pageAt(garden, address);
  if (page.kind !== 'note') throw new Error(`${address} is a ${page.kind}`);
  return page;
}

/** The HTML of the note at an address written as `ko/a/b`. */
export function htmlAt(garden: Garden, address: string): string {
  return writeBody(notePageAt(garden, address).body);
}

/** All that leaves a garden for the site, as one text. */
export function published(garden: Garden): string {
  const pages = garden.addresses.map((address) => garden.page(address));
  const bodies = pages.flatMap((page) => (page.kind === 'note' ? [writeBody(page.body)] : []));
  return JSON.stringify([pages, bodies, garden.branches, garden.redirects, garden.assets, garden.names]);
}

export function toAddress(address: string): PageAddress {
  const [lang = '', ...rest] = address.split('/');
  if (!isLang(lang)) throw new Error(`No language: ${address}`);
  return { lang, slug: slugOf(rest.join('/')) };
}

export function addressesOf(garden: Garden): string[] {
  return garden.addresses.map(
    ({ lang, slug, number }) => `${lang}/${slug}${number === undefined ? '' : `(${number})`}`,
  );
}

/** Faults as `code file:line`, in their order. */
export function faultsOf({ diagnostics }: { diagnostics: readonly Diagnostic[] }): string[] {
  return diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`);
}
