import { diagnose } from '#diagnostics';
import { withoutInsertions } from '../markers.ts';
import type { TransformFactory } from '../transform.ts';

/**
 * Reports headings that are none for want of a space (`##제목`): older Markdown took them, CommonMark does not. One `#` is left
 * alone, for it may begin a tag.
 */
export const headingSpaces: TransformFactory = (context) => {
  if (context.format === 'text' || !/^[ \t>]*#{2,6}[^\s#]/m.test(context.text)) return { name: 'heading-spaces' };
  return {
    name: 'heading-spaces',
    reader: {
      paragraph: ({ position }) => {
        const start = position?.start.offset ?? 0;
        const match = /^(#{2,6})([^\s#][^\n]{0,40})/.exec(context.slice(start, start + 50));
        if (match === null) return;
        const [, hashes = '', text = ''] = match;
        context.report(
          diagnose('heading-without-space', context.placeOf(start), { hashes, text: withoutInsertions(text) }),
        );
      },
    },
  };
};
