import { textsFor } from '#i18n';
import { replaceAt } from '../html/index.ts';
import type { TransformFactory } from '../transform.ts';

/**
 * Puts tables into a box of their own that scrolls where they are wider than the page, also by keyboard. It is a group and
 * not a region: a page of tables would be a page of landmarks with one name.
 */
export const tables: TransformFactory = ({ lang }) => ({
  name: 'tables',
  elements: {
    names: ['table'],
    visit: (_, place) => (table) => {
      replaceAt(place, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-wrap'], role: 'group', ariaLabel: textsFor(lang).text.table, tabIndex: 0 },
        children: [table],
      });
    },
  },
});
