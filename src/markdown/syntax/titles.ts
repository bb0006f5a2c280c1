import type { TransformFactory } from '../transform.ts';

/** Property of the heading that is the page's title. */
export const TITLE = 'dataTitle';

/** Takes the title out of the text. An empty element with its id stays, so that links to it work. */
export const titles: TransformFactory = ({ format, text }) => {
  if (format === 'markdown' && !MAY_HAVE_TITLE.test(text)) return { name: 'titles' };
  return {
    name: 'titles',
    hast: {
      name: 'titles',
      element: {
        filter: ['h1'],
        visit: (node, ctx) => {
          if (!(TITLE in node.properties)) return;
          const { id } = node.properties;
          ctx.replaceNode(node, {
            type: 'element',
            tagName: 'span',
            properties: id === undefined ? {} : { id },
            children: [],
          });
        },
      },
    },
  };
};

/** A heading of the first level: `#` and white space, a line of `=` below it, or HTML. */
const MAY_HAVE_TITLE = /#(?:\s|$)|=[ \t]*$|<h1/im;
