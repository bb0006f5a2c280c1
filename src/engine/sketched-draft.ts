import type { Draft } from '#markdown';
import { digestOf } from '#naming';
import type { Note } from '#vault';

const NOTHING = digestOf('');
const NO_LENGTH = { cjk: 0, words: 0, codeLines: 0, images: 0 } as const;

/**
 * Stands in for the draft of a note for as long as that is not made: says what the note is called, as far as that is seen at
 * first sight, and nothing else. Who asks for more is told by `wanted`.
 */
export function sketchedDraft(note: Note, wanted: (note: Note) => void): Draft {
  const nothing = <Value>(value: Value): Value => {
    wanted(note);
    return value;
  };
  const title = titleAtSight(note);
  return {
    digest: note.digest,
    get html() {
      return nothing('');
    },
    get ids() {
      return nothing([]);
    },
    get headings() {
      return nothing([]);
    },
    get blocks() {
      return nothing([]);
    },
    size: 0,
    isEmpty: true,
    hasBrackets: false,
    seenByOthers: NOTHING,
    sentences: NOTHING,
    slots: [],
    ...(title !== undefined && { title }),
    tags: [],
    summary: '',
    length: NO_LENGTH,
    runsCode: false,
    diagnostics: [],
  };
}

/** The first heading of the first level, without looking what is code. */
function titleAtSight({ source, bodyStart }: Note): string | undefined {
  return /^#[ \t]+(\S.*?)[ \t#]*$/m.exec(source.slice(bodyStart, bodyStart + LOOKED_AT))?.[1];
}

/** Characters in which the title is looked for. */
const LOOKED_AT = 2000;
