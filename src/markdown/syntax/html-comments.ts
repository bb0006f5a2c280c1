import { diagnose } from '#diagnostics';
import { literalOffsets } from '../literal-offset.ts';
import type { TransformFactory } from '../transform.ts';

/** Reports HTML comments that never end: they swallow what follows. */
export const htmlComments: TransformFactory = (context) => {
  if (!context.text.includes('<!--')) return { name: 'html-comments' };
  return {
    name: 'html-comments',
    reader: {
      html: (node) => {
        const open = node.value.lastIndexOf('<!--');
        if (open === -1 || node.value.includes('-->', open)) return;
        const place = context.placeOf(literalOffsets(node, false, context)(open));
        context.report(diagnose('html-comment-unclosed', place, {}));
      },
    },
  };
};
