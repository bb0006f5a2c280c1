import type { Hit } from './search.ts';

/** What one way of asking says of a page. */
export interface Score {
  /** Index of the page in the lexicon. */
  readonly page: number;
  readonly score: number;
  readonly words: readonly string[];
}

/** Adds up what all ways of asking say of each page; best first, equals in the order of the lexicon. */
export function totalled(scores: readonly Score[]): Hit[] {
  const hits = new Map<number, { score: number; readonly words: Set<string> }>();
  for (const { page, score, words } of scores) {
    const hit = hits.get(page) ?? { score: 0, words: new Set() };
    hit.score += score;
    for (const word of words) hit.words.add(word);
    hits.set(page, hit);
  }
  return [...hits]
    .map(([page, { score, words }]) => ({ page, score, words: [...words] }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
