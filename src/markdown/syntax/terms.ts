import type { Slug } from '#naming';
import type { Element, Root } from '../html/index.ts';
import { GUARD } from '../markers.ts';
import { SLOT_OPEN } from '../draft.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';

/**
 * Makes the first use of each concept in the prose of a note a slot: not in headings and other names of things, in links, in
 * code, in what stands out already, in what is struck out or in footnotes.
 */
export const terms: TransformFactory = (context) => {
  const { findWords } = context;
  if (findWords === undefined) return { name: 'terms' };
  const used = new Set<Slug>();
  return {
    name: 'terms',
    elements: {
      visit: (element, { parent }) => {
        if (parent.type !== 'root') return undefined;
        const changes = textsIn(element).flatMap((text) => markFirst(text, used, context) ?? []);
        if (changes.length === 0) return undefined;
        return () => {
          for (const { text, value } of changes) text.value = value;
        };
      },
    },
  };
};

type Text = Extract<Element['children'][number], { type: 'text' }>;

/** The value that a text has with slots in it; `undefined` where it stays as it is. */
function markFirst(text: Text, used: Set<Slug>, context: DraftContext): { text: Text; value: string } | undefined {
  if (MAY_HOLD_MORE.test(text.value)) return undefined;
  let value = '';
  let done = 0;
  for (const { word, start, end } of context.findWords?.(text.value) ?? []) {
    if (word.meant !== undefined || used.has(word.concept)) continue;
    used.add(word.concept);
    const slot = context.slot({ kind: 'term', concept: word.concept, text: text.value.slice(start, end) });
    value += text.value.slice(done, start) + slot;
    done = end;
  }
  return done === 0 ? undefined : { text, value: value + text.value.slice(done) };
}

/** A tag of the note, or brackets that are written like a link and in which names of private notes are looked for. */
const MAY_HOLD_MORE = new RegExp(`${SLOT_OPEN}|\\[\\[|\\]\\]|\\]\\(`);

/** The prose in an element, in its order. */
function textsIn(element: Element): Text[] {
  const texts: Text[] = [];
  // Steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps: (Root | Element)['children'] = [element];
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if (node.type === 'text') texts.push(node);
    else if (node.type === 'element' && isProse(node)) steps.push(...node.children.toReversed());
  }
  return texts;
}

function isProse({ tagName, properties: { className } }: Element): boolean {
  const classes = Array.isArray(className) ? className : [];
  return !OTHER_THAN_PROSE.has(tagName) && !classes.some((name) => NAMES.has(name.replace(GUARD, '')));
}

const OTHER_THAN_PROSE: ReadonlySet<string> = new Set(
  (
    'a abbr b button code del dfn dt h1 h2 h3 h4 h5 h6 kbd label math pre rp rt s samp script select strong style summary sup svg ' +
    'template textarea th title var'
  ).split(' '),
);

/** What transforms call things by. */
const NAMES: ReadonlySet<string> = new Set(['callout-title', 'tab-label', 'footnotes', 'sr-only']);
