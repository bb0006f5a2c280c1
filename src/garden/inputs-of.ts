import { type Digest, digestOf } from '#naming';
import type { Slot } from '#markdown';
import type { Fill, NotePage, Page } from './page.ts';
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
  'code',
  'contents',
  'translation',
  'breadcrumbs',
  'sidebar',
  'tags',
  'entries',
  'pagination',
  'backlinks',
  'neighbours',
  'dates',
  'editLink',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** A digest of each of a page's inputs: pages with the same inputs have the same HTML, settings and program aside. */
export type Inputs = Readonly<Record<InputName, Digest>>;

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
  tag: 'tags',
  code: 'code',
} as const satisfies Record<Slot['kind'], InputName>;

const FIELD_ENTRIES = Object.entries(FIELDS);
const NOTHING = digestOf('');

/** Digests what a page is made from, apart by what it is. */
export function inputsOf(page: Page): Inputs {
  const texts = new Map<InputName, string>();
  const add = (input: InputName, text: string): void => {
    texts.set(input, `${texts.get(input) ?? ''}${text}\n`);
  };
  const values: Readonly<Record<string, unknown>> = { ...page };
  for (const [field, input] of FIELD_ENTRIES) {
    const value = values[field];
    if (value === undefined) continue;
    add(input, `${field} ${field === 'sidebar' ? sidebarText(page.sidebar) : JSON.stringify(value)}`);
  }
  if (page.kind === 'note') addBody(page, add);
  const inputs = INPUT_NAMES.map((name) => {
    const text = texts.get(name);
    return [name, text === undefined ? NOTHING : digestOf(text)] as const;
  });
  return Object.fromEntries(inputs) as Inputs;
}

function addBody(
  { body: { text, prefix, kinds, fills } }: NotePage,
  add: (input: InputName, text: string) => void,
): void {
  add('text', JSON.stringify([text, prefix]));
  const bySlot = new Map<InputName, Fill[]>();
  for (const [index, fill] of fills.entries()) {
    const kind = kinds[index];
    if (kind === undefined) continue;
    const input = SLOTS[kind];
    const known = bySlot.get(input);
    if (known === undefined) bySlot.set(input, [fill]);
    else known.push(fill);
  }
  for (const [input, filled] of bySlot) add(input, JSON.stringify(filled));
}
