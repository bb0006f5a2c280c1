import type { FlavourSigns } from './signs.ts';

/** The HTML of blog editors, and what is left of it where a post was copied as text. */
export const blogSigns: FlavourSigns = {
  flavour: 'blog',
  paths: [],
  fields: [],
  lines: [
    {
      hint: 'data-ke-',
      within: '<',
      pattern: /<[a-z][\w-]{0,20}[^<>]{0,400}\sdata-ke-(?:size|type|style|mobile\w*|align)=/i,
      weight: 3,
    },
    { hint: '[##_', within: '[', pattern: /\[##_(?:Image|ImageGrid|Attach)\|/, weight: 3 },
    {
      hint: 'tt_',
      within: 'class=',
      pattern: /class="[^"<>]{0,200}\b(?:tt_article_useless_p_margin|tt_adsense_\w+)/,
      weight: 3,
    },
    { hint: 'tistory', pattern: /(?:content="TISTORY"|\/\/(?:t1|i1)\.daumcdn\.net\/tistory_admin\/)/i, weight: 3 },
    {
      hint: 'se-',
      within: 'class=',
      pattern: /class="[^"<>]{0,200}\bse-(?:main-container|component|section-text|text-paragraph|viewer)\b/,
      weight: 3,
    },
    { hint: 'wp:', within: '<', pattern: /<!-- \/?wp:[a-z][\w/-]{1,60}/, weight: 3 },
    { hint: 'wp-block-', within: 'class=', pattern: /class="[^"<>]{0,200}\bwp-block-[a-z]/, weight: 3 },
    {
      hint: 'generator',
      within: '<',
      pattern: /<meta[^<>]{0,200}name=["']generator["'][^<>]{0,200}content=["'](?:wordpress|blogger|tistory)/i,
      weight: 3,
    },
    {
      hint: 'generator',
      within: '<',
      pattern: /<meta[^<>]{0,200}content=["'](?:wordpress|blogger|tistory)[^<>]{0,200}name=["']generator["']/i,
      weight: 3,
    },
    {
      hint: 'post-body',
      within: 'class=',
      pattern: /class=["'][^"'<>]{0,200}\bpost-body\b[^"'<>]{0,200}\bentry-content\b/,
      weight: 3,
    },
    {
      hint: 'page sans',
      within: '<',
      pattern: /<article id="[\da-f-]{36}" class="page (?:sans|serif|mono)"/,
      weight: 3,
    },
    { hint: 'colorscripter', pattern: /colorscripter/, weight: 3 },
    {
      hint: 'velcdn',
      within: '<',
      pattern: /<img[^<>]{0,400}\/\/(?:velog\.velcdn\.com|images\.velog\.io)\//,
      weight: 2,
    },
    { hint: '다른 글', pattern: /^['‘"“][^\n]{1,200}['’"”] 카테고리의 다른 글/, weight: 3 },
    { hint: 'cs', pattern: /^[ \t]{0,4}(?:\|[ \t]*)?cs[ \t]*\|?[ \t]*$/, weight: 2 },
  ],
};
