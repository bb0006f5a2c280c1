import { plainTextOf } from '../plain-text.ts';
import type { TransformFactory } from '../transform.ts';

/** Takes the first paragraph that says something for the summary; where all stand in lists or quotes, the first of those. */
export const summary: TransformFactory = (context) => {
  let found: 'none' | 'nested' | 'top' = 'none';
  return {
    name: 'summary',
    reader: {
      paragraph: (node, { length: depth }) => {
        const isTop = depth === 1;
        if (found === 'top' || (found === 'nested' && !isTop)) return;
        const text = plainTextOf(node, context).text.trim();
        if (!SAYS_SOMETHING.test(text.replace(/(?:^|\s)#[^\s#]+/g, ''))) return;
        context.findings.summary = shortened(text);
        found = isTop ? 'top' : 'nested';
      },
    },
  };
};

const SAYS_SOMETHING = /\p{L}/u;
const LENGTH = 160;

/** Cuts a text at the end of a sentence near 160 characters, or else at a word with an ellipsis. */
export function shortened(text: string): string {
  if (text.length <= LENGTH) return text;
  const window = text.slice(0, LENGTH + 1);
  const ends = [...window.matchAll(/[.!?。！？…]["'”’)」』]?(?=\s)/gu)];
  const end = ends.at(-1);
  const length = end === undefined ? 0 : end.index + end[0].length;
  if (length >= LENGTH / 3) return text.slice(0, length);
  const space = window.lastIndexOf(' ');
  return `${text
    .slice(0, space > LENGTH / 2 ? space : LENGTH)
    .trimEnd()
    .replace(/[\uD800-\uDBFF]$/, '')}…`;
}
