import { diagnose } from '#diagnostics';
import type { TransformFactory } from '../transform.ts';

/** Takes HTML comments out, and reports those that never end: they swallow what follows. */
export const htmlComments: TransformFactory = (context) => {
  if (!context.text.includes('<!')) return { name: 'html-comments' };
  return {
    name: 'html-comments',
    mdast: {
      name: 'html-comments',
      options: { position: true },
      html: ({ value, position }) => {
        const open = value.lastIndexOf('<!--');
        if (open === -1 || value.includes('-->', open)) return;
        const start = position?.start.offset ?? 0;
        context.report(
          diagnose(
            'html-comment-unclosed',
            context.placeOf(start + Math.max(0, context.slice(start, start + open + 4).lastIndexOf('<!--'))),
            {},
          ),
        );
      },
    },
    hast: {
      name: 'html-comments',
      comment: (node, ctx) => {
        ctx.removeNode(node);
      },
    },
  };
};
