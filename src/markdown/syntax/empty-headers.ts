import type { TransformFactory } from '../transform.ts';

/**
 * Makes a cell of the head without anything in it an ordinary one, as the corner of a table of two ways often is: a header that
 * says nothing is announced for each cell below it (https://dequeuniversity.com/rules/axe/4.11/empty-table-header).
 */
export const emptyHeaders: TransformFactory = () => ({
  name: 'emptyHeaders',
  elements: {
    names: ['th'],
    visit: ({ children }) =>
      children.every((child) => child.type === 'text' && child.value.trim() === '')
        ? (cell) => {
            cell.tagName = 'td';
          }
        : undefined,
  },
});
