import type { FlavourSigns } from './signs.ts';

/** Names with an identifier, and the HTML of its callouts. */
export const notionSigns: FlavourSigns = {
  flavour: 'notion',
  paths: [{ pattern: /(?:^|[/ ])[\da-f]{32}(?=\/|$)/, weight: 3 }],
  fields: [],
  lines: [
    { hint: '<aside>', within: '<', pattern: /^[ \t]{0,8}<aside>[ \t]*(?:\p{Extended_Pictographic}|$)/u, weight: 2 },
    { hint: '.md)', within: '](', pattern: /\]\([^()\s]{0,500}(?:%20|\/)[\da-f]{32}\.(?:md|csv)\)/, weight: 3 },
    { hint: '.csv)', within: '](', pattern: /\]\([^()\s]{0,500}(?:%20|\/)[\da-f]{32}\.csv\)/, weight: 3 },
    {
      hint: '/Untitled',
      within: '](',
      pattern: /!\[Untitled\]\([^()\s]{0,300}%20[^()\s]{0,300}\/Untitled[^()\s]{0,40}\)/,
      weight: 2,
    },
  ],
};
