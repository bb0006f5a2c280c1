import type { TransformFactory } from '../transform.ts';

/**
 * Takes back strikethrough by single tildes where they mean a range, as they mostly do in Korean: GFM would strike
 * `2개, 3` in `1~2개, 3~4개`. A single tilde strikes only where no letter or digit stands before it.
 */
export const strikes: TransformFactory = (context) => {
  if (!context.text.includes('~')) return { name: 'strikes' };
  return {
    name: 'strikes',
    mdast: {
      name: 'strikes',
      delete: (node, ctx) => {
        const start = node.position?.start.offset ?? 0;
        if (context.slice(start, start + 2) === '~~' || !AFTER_WORD.test(context.slice(start - 2, start))) return;
        ctx.replaceNode(node, [{ type: 'text', value: '~' }, ...node.children, { type: 'text', value: '~' }]);
      },
    },
  };
};

const AFTER_WORD = /[\p{L}\p{N}]$/u;
