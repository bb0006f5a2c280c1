import type { Digest, Slug } from '#naming';
import type { Store } from '#store';
import type { Note } from '#vault';
import type { Survey } from './survey.ts';
import type { Holding, Ties } from './ties.ts';

/** Where it is kept what linking all texts came to. */
export interface LinkingShelf {
  readonly store: Pick<Store, 'get' | 'set'>;
  /** `linkingDigest`. */
  readonly key: Digest;
}

/**
 * How the linking of a text went. `plain`: nothing was reported, and nothing private taken out of it, so that its ties say all
 * that others ask.
 */
export type Outcome = 'plain' | 'faulty' | 'veiled';

/** What linking a text came to. */
export interface LinkedOnce {
  /** That of the draft that was linked. */
  readonly digest: Digest;
  readonly outcome: Outcome;
  readonly ties: Ties;
}

/** The same as JSON: notes by their places among all, concepts by their names. */
type Row = readonly [Digest, Outcome, readonly number[], readonly Slug[], readonly Holding[]];

type Ground = Pick<Survey, 'notes' | 'sets' | 'concepts'>;

/**
 * What linking came to the last time that all notes saw the same of each other; nothing where that is not kept. Texts may have
 * been written in since: `digest` tells.
 */
export function recallLinking({ store, key }: LinkingShelf, ground: Ground): ReadonlyMap<Note, LinkedOnce> {
  const kept = store.get(key);
  const rows = kept === undefined ? [] : (JSON.parse(kept) as readonly Row[]);
  const { notes, sets, concepts } = ground;
  return new Map(
    rows.flatMap(([digest, outcome, places, names, holds], index) => {
      const note = notes[index];
      const ties = {
        notes: places.flatMap((place) => sets.all[place] ?? []),
        concepts: names.flatMap((name) => concepts.named(name) ?? []),
        holds,
      };
      return note === undefined ? [] : [[note, { digest, outcome, ties }] as const];
    }),
  );
}

/** Keeps what linking came to, where that is not what was kept before. `texts` are in the order of the notes. */
export function keepLinking({ store, key }: LinkingShelf, { sets }: Ground, texts: readonly LinkedOnce[]): void {
  const places = new Map(sets.all.map((set, place) => [set, place]));
  const rows = texts.map(({ digest, outcome, ties }): Row => {
    const ledTo = ties.notes.flatMap((set) => places.get(set) ?? []);
    return [digest, outcome, ledTo, ties.concepts.map(({ id }) => id), ties.holds];
  });
  const value = JSON.stringify(rows);
  if (store.get(key) !== value) store.set(key, value);
}
