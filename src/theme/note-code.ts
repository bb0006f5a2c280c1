import path from 'node:path';
import { type Garden, type NoteCode, type NotePage, writeBody } from '#garden';
import { SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import type { NoteId } from '#naming';
import type { Plugin } from 'vite';

/** The module that pages import: a function from a note's id to its component; `undefined` for a note that runs no code. */
const MODULE = 'virtual:madang/note-code';
const RESOLVED = `\0${MODULE}`;

/** What is known of the notes by the time that Vite asks. */
export interface NoteCodeSource {
  readonly garden: Garden;
  /** Absolute path of the folder of notes. */
  readonly root: string;
}

/**
 * Lets MDX notes run code. Each such note is given to `@astrojs/mdx` under the path of its own file, so that its imports
 * are found, as a module of its imports and of its finished HTML, cut where its components and expressions stand. A
 * component is the same in each language, but links in the HTML are not: there is one module per language.
 */
export function noteCode(source: () => NoteCodeSource | undefined): Plugin {
  return {
    name: 'madang:note-code',
    enforce: 'pre',
    resolveId(id) {
      if (id === MODULE) return RESOLVED;
      if (isPartOfComponent(id) && isIn(source()?.root, id)) return `/@fs${id}`;
      return isNoteModule(id) ? id : undefined;
    },
    load(id) {
      const known = source();
      if (id === RESOLVED) return known === undefined ? 'export const noteCode = {};' : directory(known);
      if (known === undefined) return undefined;
      if (!isNoteModule(id)) return undefined;
      const page = pagesWithCode(known.garden).find(({ note, lang }) => moduleId(known.root, note, lang) === id);
      return page?.code === undefined ? undefined : mdxOf(writeBody(page.body), page.code);
    },
  };
}

/**
 * The MDX of a note whose HTML is finished: its imports, then everything else on one line inside one element. MDX puts a line
 * break between elements that stand on their own, and a Korean particle must not be parted from its word.
 */
export function mdxOf(html: string, { modules, sources }: NoteCode): string {
  const parts = html.split(new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`));
  const texts = parts.filter((_, index) => index % 2 === 0);
  const line = parts.map((part, index) =>
    index % 2 === 0 ? `<Fragment set:html={madangHtml[${index / 2}]} />` : (sources[Number(part)] ?? ''),
  );
  // U+2028 and U+2029 may stand in JSON, but end a line for the parser of MDX.
  const list = JSON.stringify(texts).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${modules}\n\nexport const madangHtml = ${list};\n\n<Fragment>${line.join('').replaceAll('\n', ' ')}</Fragment>\n`;
}

function directory({ garden, root }: NoteCodeSource): string {
  const entries = pagesWithCode(garden).map(
    ({ note, lang }) =>
      `${JSON.stringify(`${lang}:${note}`)}: () => import(${JSON.stringify(moduleId(root, note, lang))}),`,
  );
  return `export const noteCode = {\n${entries.join('\n')}\n};\n`;
}

/** The path of a module: that of the note's file with the language of the page in front of its extension. */
function moduleId(root: string, note: NoteId, lang: string): string {
  return `${path.join(root, note).replace(/\.mdx$/i, '')}.madang-${lang}.mdx`;
}

function isNoteModule(id: string): boolean {
  return /\.madang-[a-z]+\.mdx$/.test(id);
}

/** The style or script of an Astro component, which Astro asks for under the path of the component. */
function isPartOfComponent(id: string): boolean {
  return id.startsWith('/') && id.includes('.astro?astro&');
}

/** Astro (`normalizeFilename`, 7.3) takes a path that shares nothing with its root for one below it, unless it begins so. */
function isIn(root: string | undefined, id: string): boolean {
  return root !== undefined && id.startsWith(root + path.sep);
}

function pagesWithCode(garden: Garden): NotePage[] {
  return garden.codeAddresses.flatMap((address) => {
    const page = garden.page(address);
    return page.kind === 'note' ? [page] : [];
  });
}
