import { type Digest, digestOf } from '#naming';
import type { Slot } from '#markdown';
import type { Body, Page } from './page.ts';
import { sidebarText } from './sidebar-text.ts';

/** What a page is made from, in words that tell its author why it was made again. */
export const INPUT_NAMES = [
  'address',
  'title',
  'description',
  'text',
  'links',
  'images',
  'embeds',
  'diagrams',
  'code',
  'contents',
  'translation',
  'breadcrumbs',
  'sidebar',
  'tags',
  'concepts',
  'entries',
  'pagination',
  'backlinks',
  'neighbours',
  'dates',
  'editLink',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/**
 * A digest of each of a page's inputs: pages with the same inputs have the same HTML, settings and program aside. An input of
 * which a page has nothing is left out.
 */
export type Inputs = Readonly<Partial<Record<InputName, Digest>>>;

type FieldOf<Kind> = Kind extends Page ? keyof Kind : never;
/** Any field of any kind of page; the body is told apart by its slots. */
type Field = Exclude<FieldOf<Page>, 'body'>;

/** The input that each field belongs to. A field that is not in it does not compile, so that none can be forgotten. */
const FIELDS = {
  kind: 'address',
  lang: 'address',
  slug: 'address',
  href: 'address',
  note: 'address',
  isHome: 'address',
  title: 'title',
  description: 'description',
  isEmpty: 'text',
  readingMinutes: 'text',
  code: 'code',
  contents: 'contents',
  faces: 'translation',
  contentLang: 'translation',
  breadcrumbs: 'breadcrumbs',
  sidebar: 'sidebar',
  tags: 'tags',
  tag: 'tags',
  children: 'tags',
  tagIndex: 'tags',
  glossary: 'concepts',
  usedConcepts: 'concepts',
  concept: 'concepts',
  senses: 'concepts',
  aliases: 'concepts',
  explainedIn: 'concepts',
  upstream: 'concepts',
  related: 'concepts',
  initials: 'concepts',
  groups: 'concepts',
  entries: 'entries',
  noteCount: 'entries',
  pagination: 'pagination',
  backlinks: 'backlinks',
  backlinkCount: 'backlinks',
  previous: 'neighbours',
  next: 'neighbours',
  updated: 'dates',
  editHref: 'editLink',
} as const satisfies Record<Field, InputName>;

/** The same of what stands in the slots of the text. */
const SLOTS = {
  link: 'links',
  label: 'links',
  image: 'images',
  embed: 'embeds',
  diagram: 'diagrams',
  lab: 'links',
  tag: 'tags',
  term: 'concepts',
  code: 'code',
} as const satisfies Record<Slot['kind'], InputName>;

const FIELDS_OF = INPUT_NAMES.map((name) => {
  const fields = (Object.keys(FIELDS) as Field[]).filter((field) => FIELDS[field] === name);
  return { name, fields };
});

/** Digests what a page is made from, apart by what it is. */
export function inputsOf(page: Page): Inputs {
  const values: Readonly<Partial<Record<Field, unknown>>> = page;
  const ofBody = page.kind === 'note' ? bodyTexts(page.body) : {};
  const inputs: Partial<Record<InputName, Digest>> = {};
  for (const { name, fields } of FIELDS_OF) {
    let text = ofBody[name] ?? '';
    for (const field of fields) {
      const value = values[field];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      text += `${field} ${field === 'sidebar' ? sidebarText(page.sidebar) : JSON.stringify(value)}\n`;
    }
    if (text !== '') inputs[name] = digestOf(text);
  }
  return inputs;
}

function bodyTexts({ text, prefix, kinds, fills }: Body): Partial<Record<InputName, string>> {
  const texts: Partial<Record<InputName, string>> = { text: `${text} ${prefix}\n` };
  for (let index = 0; index < kinds.length; index += 1) {
    const [kind, fill] = [kinds[index], fills[index]];
    if (kind === undefined || fill === undefined) continue;
    const input = SLOTS[kind];
    // A length before each, so that no text can stand for two.
    const written = typeof fill === 'string' ? `${fill.length} ${fill}` : JSON.stringify(fill);
    texts[input] = `${texts[input] ?? ''}${written}\n`;
  }
  return texts;
}
