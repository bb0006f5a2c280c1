import type { nextMatch } from '../lines/next-match.ts';

const TAG = /\{%-?\s*(comment|endcomment|raw)\b/g;

/**
 * Where a comment ends whose first tag ends at `from`, behind its last tag; `undefined` where it never does. Comments nest, and
 * what stands in `{% raw %}` ends none (Liquid 4, `Comment` and `Raw`).
 *
 * @param nextRawEnd Finds the next `{% endraw %}`.
 */
export function commentEnd(text: string, from: number, nextRawEnd: ReturnType<typeof nextMatch>): number | undefined {
  let depth = 1;
  TAG.lastIndex = from;
  for (let tag = TAG.exec(text); tag !== null; tag = TAG.exec(text)) {
    if (tag[1] === 'raw') {
      const rawEnd = nextRawEnd(TAG.lastIndex);
      if (rawEnd !== undefined) TAG.lastIndex = rawEnd.index + rawEnd[0].length;
      continue;
    }
    const end = text.indexOf('%}', TAG.lastIndex);
    if (end === -1) return undefined;
    TAG.lastIndex = end + 2;
    depth += tag[1] === 'comment' ? 1 : -1;
    if (depth === 0) return end + 2;
  }
  return undefined;
}
