import { diagnose, type Diagnostic } from '#diagnostics';
import type { Edit } from '../../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { inOrder } from '../lines/edit-list.ts';
import { surroundingsIn } from '../lines/layout.ts';
import { lineFinder } from '../lines/line-finder.ts';
import { nextMatch } from '../lines/next-match.ts';
import { removal } from '../liquid/removal.ts';

/**
 * Takes out kramdown's extensions: comments with their content, the tags around what is no Markdown, settings.
 *
 * @see https://kramdown.gettalong.org/syntax.html#extensions
 */
export const extensions: Rewrite = (text, { placeOf }) => {
  if (!/\{:[:/]/.test(text)) return UNCHANGED;
  const lines = lineFinder(text);
  const surroundings = surroundingsIn(text);
  const nextStop = nextMatch(text, /\{:\/(?:comment)?\}/g);
  const nextStopLine = nextMatch(text, /^[ \t>]*\{:\/(?:comment)?\}[ \t]*$/gm);
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  const changes: Change[] = [];
  let done = 0;
  for (const tag of text.matchAll(TAG)) {
    const [written, name = '', isWhole] = tag;
    const start = tag.index;
    const end = start + written.length;
    if (start < done || text[start - 1] === '\\') continue;
    const where = surroundings(start);
    if (where === 'code' || where === 'math' || where === 'hidden') continue;
    const isComment = name === 'comment' && isWhole === undefined;
    const isLine = lines.marksBefore(start) !== undefined && lines.endsLine(end);
    const stop = isComment ? ((isLine ? nextStopLine(end) : undefined) ?? nextStop(end)) : undefined;
    const stretch =
      isComment && stop === undefined ? text.length : stop === undefined ? end : stop.index + stop[0].length;
    if (isComment && stop === undefined) {
      diagnostics.push(diagnose('jekyll-comment-never-ends', placeOf(start), { end: '{:/comment}' }));
    }
    edits.push(removal(text, { start, end: stretch, trimsBefore: false, trimsAfter: false }, lines, false));
    if (name !== '') changes.push({ kind: kindOf(name), what: `{::${name}}`, place: placeOf(start) });
    done = stretch;
  }
  return { edits: inOrder(edits), diagnostics, changes };
};

/** `{::name …}`, `{::name … /}`, `{:/name}`, `{:/}`. */
const TAG = /\{::(\w+)(?:\s[^{}\n]*?)?(\/)?\}|\{:\/\w*\}/g;

function kindOf(name: string): Change['kind'] {
  return name === 'nomarkdown' ? 'changed' : 'lost';
}
