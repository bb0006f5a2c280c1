import type { Query } from './queries.ts';

/** The addresses that the search gave for a question, best first. */
export interface Answer {
  readonly query: Query;
  readonly found: readonly string[];
}

/** How well questions were answered. */
export interface Score {
  readonly count: number;
  /** Share of the questions with a right address among the first 3, among the first 10. */
  readonly success3: number;
  readonly success10: number;
  /** Mean of 1 divided by the place of the first right address; 0 where it is not among the first 10. */
  readonly mrr10: number;
}

/** Place of the first right address, from 1; `undefined` where it is not among the first 10. */
export function placeOf({ query, found }: Answer): number | undefined {
  const right = new Set(query.expect.map(plain));
  const index = found.slice(0, 10).findIndex((address) => right.has(plain(address)));
  return index < 0 ? undefined : index + 1;
}

/** Scores the answers of each kind of question, in the order in which the kinds come, and of all. */
export function scoreByKind(answers: readonly Answer[]): ReadonlyMap<string, Score> {
  const kinds = Map.groupBy(answers, ({ query }) => query.kind);
  return new Map([...[...kinds].map(([kind, some]) => [kind, scoreOf(some)] as const), ['all', scoreOf(answers)]]);
}

function scoreOf(answers: readonly Answer[]): Score {
  const places = answers.map(placeOf);
  const share = (most: number): number =>
    places.filter((place) => place !== undefined && place <= most).length / places.length;
  const mrr10 = places.reduce((sum: number, place) => sum + (place === undefined ? 0 : 1 / place), 0) / places.length;
  return { count: places.length, success3: share(3), success10: share(10), mrr10 };
}

/** An address without what does not tell pages apart: encoding, and the slash at the end. */
function plain(address: string): string {
  return decodeURI(address).normalize('NFC').replace(/\/$/, '');
}
