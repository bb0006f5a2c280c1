import type { Note } from '#vault';
import type { MdastNode } from 'satteri';
import type { PreparedNote } from './context.ts';
import type { Draft } from './draft.ts';
import { FEATURES } from './features.ts';
import { rewriteNote } from './flavours/rewrite-note.ts';
import { dedented } from './source/dedent.ts';
import { preparePart } from './source/prepare.ts';
import { inserted, type PreparedText, sourceEndOf, sourceOffsetOf } from './source/prepared-text.ts';
import type { WholeNote } from './transform.ts';
import { seeNodes } from './tree/index.ts';

/** What the parts of a note need of the whole, found once for a note. */
interface Whole extends WholeNote {
  /** What defines links and footnotes, and where it stands in the source. */
  readonly definitions: readonly { readonly text: PreparedText; readonly start: number; readonly end: number }[];
}

/** Makes parts of notes ready for the parser: each with the definitions of its note. */
export function partsOf(
  draft: (note: Note) => Pick<Draft, 'headings'>,
): (note: Note, start: number, end: number) => PreparedNote {
  const wholes = new WeakMap<Note, Whole>();
  const wholeOf = (note: Note): Whole => {
    const known = wholes.get(note);
    if (known !== undefined) return known;
    const headingIds = new Map(draft(note).headings.map((heading) => [heading.start, heading.id]));
    const whole = { headingIds, definitions: definitionsOf(note) };
    wholes.set(note, whole);
    return whole;
  };
  return (note, start, end) => {
    const whole = wholeOf(note);
    const definitions = whole.definitions
      .filter((definition) => definition.end <= start || definition.start >= end)
      .flatMap(({ text }): PreparedText[] => [inserted('\n\n'), text]);
    return { note, sourceEnd: end, fragmentOf: whole, ...preparePart(note, start, end, definitions) };
  };
}

function definitionsOf(note: Note): Whole['definitions'] {
  const { body } = rewriteNote(note);
  const definitions: { text: PreparedText; start: number; end: number }[] = [];
  if (!body.text.includes(']:')) return definitions;
  const remember = ({ position }: Pick<Readonly<MdastNode>, 'position'>): void => {
    if (position === undefined) return;
    const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0];
    definitions.push({
      text: dedented(body, start, end),
      start: sourceOffsetOf(body, start),
      end: sourceEndOf(body, end),
    });
  };
  seeNodes(body.text, FEATURES, { definition: remember, footnoteDefinition: remember });
  return definitions;
}
