import type { MetName } from '../names/name-finder.ts';
import { wordsOf } from '../words/words.ts';
import type { Reading } from './read-question.ts';
import type { Score } from './scores.ts';

/** What it counts when a name is all of a question; an answer of the index counts 1. */
const NAME_WEIGHT = 2;
/** Pages that a word is taken to name that names none. */
const FEW_CALLED = 8;

/**
 * What the names say: of each page as much of the question as its names cover, each word by how few pages are called after it. A
 * word that no page is called after counts as one that a few are.
 */
export function namesMet({ met, isTelling }: Reading, pages: number): Score[] {
  const called = isTelling.map(
    (_, at) => new Set(met.filter(({ from, to }) => from <= at && at < to).map(({ page }) => page)),
  );
  const worth = called.map((some, at) =>
    isTelling[at] === true ? Math.log(1 + pages / (some.size === 0 ? FEW_CALLED : some.size)) : 0,
  );
  const sum = (from: number, to: number): number => worth.slice(from, to).reduce((all, one) => all + one, 0);
  const all = sum(0, worth.length);
  if (all === 0) return [];
  return [...Map.groupBy(met, ({ page }) => page)].map(([page, some]) => {
    const chosen: MetName[] = [];
    // `met` has the longest and the most alike first.
    for (const one of some) if (!chosen.some(({ from, to }) => from < one.to && one.from < to)) chosen.push(one);
    const score = chosen.reduce((total, { likeness, from, to }) => total + (likeness * sum(from, to)) / all, 0);
    const words = chosen.flatMap(({ how, name }) => (how === 'beginning' ? [] : wordsOf(name)));
    return { page, score: NAME_WEIGHT * score, words };
  });
}
