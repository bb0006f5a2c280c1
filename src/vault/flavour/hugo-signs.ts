import type { FlavourSigns } from './signs.ts';

/** Shortcodes, sections, and fields that only Hugo reads. */
export const hugoSigns: FlavourSigns = {
  flavour: 'hugo',
  paths: [{ pattern: /(?:^|\/)_index(?:\.[\w-]{2,5})?$/, weight: 3, what: '_index' }],
  fields: [
    { field: /^(?:iscjklanguage|cascade|build|headless|translationkey|expirydate|publishdate|linktitle)$/, weight: 2 },
    { field: /^(?:lastmod|weight|contenttype|menu|menus|slug|featuredimage|images|series|markup)$/, weight: 1 },
  ],
  lines: [
    { hint: '{{<', within: '{', pattern: /\{\{<[ \t]*\/?[ \t]*[\w/.-]{1,60}/, weight: 3 },
    { hint: '{{%', within: '{', pattern: /\{\{%[ \t]*\/?[ \t]*[\w/.-]{1,60}/, weight: 3 },
    { hint: '<!--more-->', within: '<', pattern: /^<!--more-->[ \t]*$/, weight: 1 },
  ],
};
