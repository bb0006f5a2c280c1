import { type Garden, type PageAddress, plantGarden, type Seeds, type ShownDiagram, writeBody } from '#garden';
import type { Draft } from '#markdown';
import type { Note } from '#vault';
import { sketchedDraft } from './sketched-draft.ts';

/** A garden of which few notes are drafted: enough for the pages that are asked for. */
export interface Sketch {
  /**
   * The garden with all drafts that the page at an address needs (one of the addresses of the garden that is given). Of other
   * notes it knows no more than what they are called: backlinks, tags and faults in texts are missing.
   */
  at(addressIn: (garden: Garden) => PageAddress | undefined): Promise<Garden>;
}

export interface SketchParts {
  readonly seeds: Omit<Seeds, 'draft'>;
  /** The public notes whose drafts are not made. */
  readonly lacking: readonly Note[];
  /** Finds the draft of any other. */
  readonly draft: (note: Note) => Draft;
  /** Drafts notes; `draft` finds them then. */
  readonly prepare: (notes: readonly Note[]) => Promise<void>;
  /** Draws diagrams; the `diagram` of `seeds` finds them then. */
  readonly draw: (diagrams: readonly ShownDiagram[]) => Promise<void>;
}

/** Rounds in which notes are found to be needed for a page: its own, those that it embeds, and what these embed. */
const MOST_ROUNDS = 4;

export function sketchOf({ seeds, lacking, draft, prepare, draw }: SketchParts): Sketch {
  const wanted = new Set<Note>();
  const stands = new Map(lacking.map((note) => [note, sketchedDraft(note, (asked) => wanted.add(asked))]));
  const plant = (): Garden => plantGarden({ ...seeds, draft: (note) => stands.get(note) ?? draft(note) });
  let garden: Garden | undefined;

  return {
    async at(addressIn) {
      garden ??= plant();
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const address = addressIn(garden);
        if (address === undefined) break;
        await draw(garden.diagrams);
        // Whatever the page asks of a note that is not drafted calls for its draft.
        wanted.clear();
        const page = garden.page(address);
        if (page.kind === 'note') writeBody(page.body);
        if (wanted.size === 0) break;
        const asked = [...wanted];
        await prepare(asked);
        for (const note of asked) stands.delete(note);
        garden = plant();
      }
      return garden;
    },
  };
}
