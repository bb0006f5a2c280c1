import { type Rewrite, UNCHANGED } from '../rewrite.ts';
import { withoutCode } from './markdown-code.ts';

/** Takes out the comments in which WordPress says what block follows: `<!-- wp:paragraph {"align":"center"} -->`. */
export const editorComments: Rewrite = (text, { placeOf }) => {
  if (!text.includes('<!-- wp:') && !text.includes('<!-- /wp:')) return UNCHANGED;
  const found = [...withoutCode(text).matchAll(COMMENT)];
  const first = found[0];
  if (first === undefined) return UNCHANGED;
  return {
    edits: found.map(({ 0: comment, index }) => ({ start: index, end: index + comment.length, insert: '' })),
    diagnostics: [],
    changes: [{ kind: 'lost', what: '<!-- wp:… -->', place: placeOf(first.index) }],
  };
};

const COMMENT = /^<!-- \/?wp:[^\n]{0,5000}?-->\n{0,2}/gm;
