import { textsFor } from '#i18n';
import type { TransformFactory } from '../transform.ts';

/**
 * Puts tables into a box of their own that scrolls where they are wider than the page, also by keyboard. It is a group and
 * not a region: a page of tables would be a page of landmarks with one name.
 */
export const tables: TransformFactory = ({ lang }) => ({
  name: 'tables',
  hast: {
    name: 'tables',
    element: {
      filter: ['table'],
      visit: (node, ctx) => {
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-wrap'], role: 'group', ariaLabel: textsFor(lang).text.table, tabIndex: 0 },
          children: [],
        });
      },
    },
  },
});
