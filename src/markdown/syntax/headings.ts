import { textsFor } from '#i18n';
import { ANCHOR } from '../draft.ts';
import { escapeHtml } from '#html';
import { type Change, type Element, type ElementPlace, isOfPages, replaceAt } from '../html/index.ts';
import { GUARD, own } from '../markers.ts';
import { plainTextOf } from '../plain-text.ts';
import { slugger } from '../slugger.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { FOOTNOTES_ID } from './footnotes.ts';
import { htmlHeadingsIn } from './html-headings.ts';
import { type FoundHeading, type Outline, outlineOf } from './outline.ts';

/**
 * Gives headings their ids (GitHub's, or the author's `{#id}`), a link to themselves and their depth in the page, and
 * tells the draft of them. The author's HTML headings are headings like others.
 */
export const headings: TransformFactory = (context) => {
  const found: FoundHeading[] = [];
  const fromHtml = queues<FoundHeading>();
  const ids = slugger();
  let outline: Outline | undefined;
  const add = (heading: Omit<FoundHeading, 'id'>, chosen: string | undefined): FoundHeading => {
    const id =
      context.fragmentOf?.headingIds.get(context.sourceOffsetOf(heading.start)) ??
      (chosen === undefined ? ids.slug(heading.text) : ids.claim(chosen));
    const named = { ...heading, id };
    found.push(named);
    return named;
  };
  return {
    name: 'headings',
    reader: {
      heading: (node, { length: depth }) => {
        const start = node.position?.start.offset ?? 0;
        const text = plainTextOf(node, context).text.trim();
        const { id } = add(
          { depth: node.depth, text, start, isSection: depth === 1 },
          chosenId(node.data?.hProperties),
        );
        return { id: ANCHOR + id, [INDEX]: own(String(found.length - 1)) };
      },
      html: (node, { length: nesting }) => {
        const start = node.position?.start.offset ?? 0;
        for (const { depth, text, chosen, index } of htmlHeadingsIn(node.value))
          fromHtml.add(
            depth,
            add({ depth, text, start: start + index, isSection: nesting === 1 }, chosenId({ id: chosen })),
          );
      },
    },
    elements: {
      names: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (seen, place) => {
        const { [INDEX]: index, id } = seen.properties;
        const depth = Number(seen.tagName.slice(1));
        // HTML headings come in the order in which they were found. That of the footnotes is nobody's.
        const heading =
          typeof index === 'string'
            ? found[Number(index.slice(GUARD.length))]
            : id === FOOTNOTES_ID
              ? undefined
              : fromHtml.next(depth);
        if (heading === undefined) return asNoHeading;
        outline ??= tell(outlineOf(found, context), context);
        return heading === outline.titleHeading ? asTitle(heading, place) : shown(heading, outline, context);
      },
    },
  };
};

/** Tells in the HTML tree which heading an element is: a note may have others with the same id. */
const INDEX = 'dataHeading';

function tell(outline: Outline, { findings }: DraftContext): Outline {
  if (outline.title !== undefined) findings.title = outline.title;
  findings.headings = [...outline.headings];
  return outline;
}

function chosenId(properties: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const id = properties?.['id'];
  return typeof id === 'string' && /^[^\s"'<>]+$/.test(id) && !isOfPages(id) ? id : undefined;
}

/** Values in the order in which they were added under a number. */
function queues<Value>(): { add: (key: number, value: Value) => void; next: (key: number) => Value | undefined } {
  const all = new Map<number, { values: Value[]; taken: number }>();
  return {
    add: (key, value) => {
      const queue = all.get(key) ?? { values: [], taken: 0 };
      queue.values.push(value);
      all.set(key, queue);
    },
    next: (key) => {
      const queue = all.get(key);
      return queue?.values[queue.taken++];
    },
  };
}

/** Written as no heading is; still, the page's title is its only `h1`, and only what counts as one has a name. */
function asNoHeading(element: Element): void {
  if (element.tagName === 'h1') element.tagName = 'h2';
  if (element.properties.id !== FOOTNOTES_ID) delete element.properties.id;
}

/** Takes the title out of the text. An empty element with its id stays, so that links to it work. */
function asTitle({ id }: FoundHeading, place: ElementPlace): Change {
  return () => {
    replaceAt(place, { type: 'element', tagName: 'span', properties: { id: ANCHOR + id }, children: [] });
  };
}

function shown(heading: FoundHeading, outline: Outline, context: DraftContext): Change {
  const { id, text } = heading;
  const depth = Math.min(6, heading.depth + outline.shift);
  const level = outline.levels.get(heading) ?? depth;
  const label = escapeHtml(textsFor(context.lang).text.linkToHeading(text));
  const link = `<a class="heading-anchor" href="#${ANCHOR}${escapeHtml(id)}" aria-label="${label}"></a>`;
  return (element) => {
    element.tagName = `h${depth}`;
    element.properties[INDEX] = undefined;
    element.properties.id = ANCHOR + id;
    // Those who hear the page or go through it by headings are told its hierarchy without gaps.
    if (level !== depth) element.properties.ariaLevel = String(level);
    element.children.push({ type: 'text', value: context.verbatim(link) });
  };
}
