import type { MdastNode } from 'satteri';
import { diagnose } from '#diagnostics';
import { ANCHOR } from '../draft.ts';
import type { Element } from '../html/index.ts';
import { own } from '../markers.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';

/** Reports footnotes that are referred to and not there, that are there twice, and that are never referred to. */
export const footnotes: TransformFactory = (context) => {
  if (!context.text.includes('[^')) return { name: 'footnotes' };
  const referred = new Set<string>();
  const defined = new Map<string, number>();
  return {
    name: 'footnotes',
    mdast: {
      name: 'footnotes',
      footnoteReference: ({ identifier }) => {
        referred.add(identifier);
      },
      footnoteDefinition: ({ identifier, position }) => {
        const offset = position?.start.offset ?? 0;
        if (defined.has(identifier))
          context.report(diagnose('footnote-duplicate', context.placeOf(offset), { name: identifier }));
        else defined.set(identifier, offset);
      },
      text: (node) => {
        reportUndefined(node, context);
      },
      after: () => {
        for (const [name, offset] of defined) {
          if (!referred.has(name)) context.report(diagnose('footnote-unused', context.placeOf(offset), { name }));
        }
      },
    },
  };
};

function reportUndefined(
  { value, position }: Readonly<Extract<MdastNode, { type: 'text' }>>,
  context: DraftContext,
): void {
  if (!value.includes('[^') || position === undefined) return;
  const start = position.start.offset ?? 0;
  const written = context.slice(start, position.end.offset ?? start);
  for (const { index, 1: name = '' } of written.matchAll(/(?<!\\)\[\^([^\][\s^]{1,200})\]/g)) {
    context.report(diagnose('footnote-undefined', context.placeOf(start + index), { name }));
  }
}

/**
 * Vouches for the markup that the parser makes of footnotes, so that the sanitiser, which runs after it, does not take it for
 * the author's.
 */
export const footnoteMarkup: TransformFactory = ({ text }) => {
  if (!text.includes('[^')) return { name: 'footnote-markup' };
  return {
    name: 'footnote-markup',
    elements: {
      names: ['section', 'h2', 'a'],
      visit: (seen) => {
        const properties = vouched(seen);
        return (
          properties &&
          ((element) => {
            element.properties = properties;
          })
        );
      },
    },
  };
};

/** Id of the footnotes' heading. */
export const FOOTNOTES_ID = `${ANCHOR}footnote-label`;

function vouched({ tagName, properties }: Readonly<Element>): Element['properties'] | undefined {
  const { href, id } = properties;
  if (tagName === 'section' && 'dataFootnotes' in properties) return { className: [own('footnotes')] };
  if (tagName === 'h2' && id === 'footnote-label') return { id: FOOTNOTES_ID, className: [own('sr-only')] };
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith(`#${ANCHOR}`)) return undefined;
  const label = properties.ariaLabel;
  if (typeof label === 'string') return { href: own(href), ariaLabel: own(label), className: [own('footnote-back')] };
  const reference: Element['properties'] = { href: own(href), className: [own('footnote-ref')] };
  return typeof id === 'string' ? { ...reference, id, ariaDescribedBy: [FOOTNOTES_ID] } : reference;
}
