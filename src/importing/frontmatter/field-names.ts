import type { Flavour } from '#naming';

/** The fields of the imported note, in the order in which they are written. */
export const OWN_FIELDS = [
  'title',
  'description',
  'lang',
  'tags',
  'aliases',
  'permalink',
  'created',
  'updated',
  'order',
  'translationOf',
  'dg-home',
  'publish',
  'draft',
  'private',
  'flavour',
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** What other generators call these fields, in the plain form of names (`plainName`). The vault reads them the same way. */
const NAMES: Readonly<Record<OwnField, readonly string[]>> = {
  title: ['title'],
  description: ['description', 'summary', 'excerpt'],
  lang: ['lang', 'language', 'locale'],
  tags: ['tags', 'tag', 'categories', 'category'],
  aliases: ['aliases', 'alias'],
  permalink: ['permalink', 'url', 'slug'],
  created: ['created', 'createdat', 'datecreated', 'date'],
  updated: ['updated', 'updatedat', 'lastmodifiedat', 'lastmodified', 'lastmod', 'modified', 'datemodified'],
  order: ['order', 'weight', 'navorder', 'sidebarposition'],
  translationOf: ['translationof'],
  'dg-home': ['dghome'],
  publish: ['dgpublish', 'publish', 'published', 'public'],
  draft: ['draft'],
  private: ['private'],
  flavour: ['flavour'],
};

/** Says how the old site looked and nothing about the note. Fields of Jekyll, Hugo, Docusaurus and Obsidian themes. */
const FURNITURE = new Set([
  ...['layout', 'toc', 'tocsticky', 'toclabel', 'tocicon', 'comments', 'comment', 'sidebar', 'sidebarlabel', 'nav'],
  ...[
    'navexclude',
    'haschildren',
    'cssclass',
    'cssclasses',
    'classes',
    'header',
    'headertype',
    'pin',
    'math',
    'mermaid',
  ],
  ...['authorprofile', 'readtime', 'share', 'related', 'showtoc', 'tocopen', 'hidemeta', 'disableshare', 'usehugotoc'],
  ...[
    'hidetableofcontents',
    'hidetitle',
    'hidesummary',
    'paginationnext',
    'paginationprev',
    'enabletoc',
    'contenttype',
  ],
  ...['renderwithliquid', 'searchhidden', 'showreadingtime', 'showbreadcrumbs', 'showpostnavlinks', 'showwordcount'],
  ...['bookcollapsesection', 'bookflatsection', 'booktoc', 'booksearchexclude', 'dgpath', 'dgpinned'],
]);

/** The form in which names of fields are compared: letters and digits, in lower case. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The field of ours that a name stands for; `undefined` where there is none. */
export function ownFieldOf(name: string): OwnField | undefined {
  const plain = plainName(name);
  return OWN_FIELDS.find((field) => NAMES[field].includes(plain));
}

/** Whether a field only says how a theme shows the note; Hugo's `type` chooses a layout. */
export function isFurniture(name: string, flavour: Flavour): boolean {
  const plain = plainName(name);
  if (plain === 'type') return flavour === 'hugo';
  return FURNITURE.has(plain) || /^dg(?:show|hide|enable|link|noteicon|content|permalink)/.test(plain);
}
