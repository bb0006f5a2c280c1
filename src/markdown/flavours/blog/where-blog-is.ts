import { type Rewrite, UNCHANGED } from '../rewrite.ts';

/** What only the editors of blogs write. */
const MARKS =
  /<[a-z][^<>]{0,400}\sdata-ke-(?:size|type|style|mobile\w*|align|language)=|\[##_\w+\||class="[^"<>]{0,200}\b(?:tt_article_useless_p_margin|se-(?:main-container|component|text-paragraph)|wp-block-[a-z]|colorscripter-code)|<!-- \/?wp:[a-z]|' 카테고리의 다른 글/i;

/** Runs a rewrite only where a text holds what a blog has exported: other HTML is the author's. */
export function whereBlogIs(rewrite: Rewrite): Rewrite {
  return (text, scene) => (isFromBlog(text) ? rewrite(text, scene) : UNCHANGED);
}

const HINTS = [
  'data-ke-',
  '[##_',
  'tt_article',
  '"se-',
  ' se-',
  'wp-block-',
  'wp:',
  'colorscripter',
  '카테고리의 다른 글',
];

/** The text that was asked about last, and the answer: the rewrites of one note ask one after the other. */
let last = { text: '', isFromBlog: false };

function isFromBlog(text: string): boolean {
  if (text !== last.text) last = { text, isFromBlog: HINTS.some((hint) => text.includes(hint)) && MARKS.test(text) };
  return last.isFromBlog;
}
