import type { Lang } from '#naming';
import type { KnownPage, Lexicon } from '../names/lexicon.ts';
import { nameFinder } from '../names/name-finder.ts';
import { isPassing } from '../words/passing-words.ts';
import { namesMet } from './names-met.ts';
import { bestPassage, type WordInText } from './passages.ts';
import { type Asking, mayStandIn, readQuestion } from './read-question.ts';
import { type Score, totalled } from './scores.ts';

/** The index of the texts of a site. */
export interface TextIndex {
  /**
   * Pages whose text in a language has all of the words, in any order or as a phrase, best first. Rejects where a part of the
   * index cannot be loaded.
   */
  ask(lang: Lang, words: readonly string[], isPhrase: boolean): Promise<readonly IndexHit[]>;
}

export interface IndexHit {
  /** `TextPlace.id`. */
  readonly id: string;
  readonly score: number;
  /** Where the words stand in the text, counted in words; ascending. */
  readonly places: readonly number[];
}

/** A page that answers a question. */
export interface Hit {
  /** Index of the page in the lexicon. */
  readonly page: number;
  readonly score: number;
  /** Words by which it was found, as `wordsOf` gives them; for marking them in its text. */
  readonly words: readonly string[];
}

export interface Search {
  /** Pages whose names a question meets: known at once. */
  names(question: string): readonly Hit[];
  /** Names that are the nearest to a question that found nothing. */
  near(question: string): readonly string[];
  /** The whole answer, best first; a page is one hit whichever of its faces was found. `reader` is the language of the reader. */
  ask(question: string, reader: Lang): Promise<readonly Hit[]>;
}

/** With fewer hits, texts of the other language are asked. */
const VERY_FEW = 3;
/** What having some of the words counts against having all of them. */
const SOME_WEIGHT = 1;
/** What having them in one passage counts. */
const PASSAGE_WEIGHT = 0.5;
const PHRASE_WEIGHT = 0.6;
const RARITY_WEIGHT = 0.3;
const MOST_FOR_PHRASE = 1.5;
const LONGEST_PHRASE = 9;

/** Makes the search of a site. */
export function searchIn(lexicon: Lexicon, index: TextIndex): Search {
  const { pages } = lexicon;
  const finder = nameFinder(pages);
  const places = placesOf(pages);
  const languages = Object.keys(lexicon.parts) as Lang[];

  const askIndex = async (
    lang: Lang,
    words: readonly string[],
    isPhrase: boolean,
    weight: number,
  ): Promise<Score[]> => {
    const place = places.get(lang);
    const hits = await index.ask(lang, words, isPhrase);
    const top = hits[0]?.score ?? 1;
    return hits.flatMap(({ id, score }): Score[] => {
      const page = place?.get(id);
      return page === undefined ? [] : [{ page, score: (weight * score) / top, words }];
    });
  };

  const askFor = async (lang: Lang, { words, phrase, weight, isQuoted }: Asking): Promise<Score[]> => {
    if (isQuoted) return askIndex(lang, phrase, true, weight);
    const hits = await askIndex(lang, words, false, weight);
    // Who says the phrase has all its words: where one page has them or none, there is nothing to tell apart.
    if (hits.length < 2 || phrase.length < 2 || phrase.length > LONGEST_PHRASE) return hits;
    const said = await askIndex(lang, phrase, true, weight);
    // The fewer of those that have its words say it, the more it tells.
    const worth = Math.min(
      MOST_FOR_PHRASE,
      PHRASE_WEIGHT + RARITY_WEIGHT * Math.log2(hits.length / Math.max(1, said.length)),
    );
    return [...hits, ...said.map((one) => ({ ...one, score: worth * one.score }))];
  };

  /** Pages that have some of the words: the more of them, the rarer those are, and the nearer to each other they stand, the better. */
  const askForSome = async (lang: Lang, [first]: readonly Asking[]): Promise<Score[]> => {
    const words = [...new Set(first?.words.filter((word) => !isPassing(word)))];
    if (words.length < 2) return [];
    const place = places.get(lang);
    const answers = await Promise.all(
      words.map(async (word) => {
        const hits = await index.ask(lang, [word], false);
        return { word, hits, rarity: Math.log(1 + (place?.size ?? 0) / Math.max(1, hits.length)) };
      }),
    );
    const found = new Map<number, { score: number; readonly words: WordInText[] }>();
    for (const { word, hits, rarity } of answers)
      for (const { id, score, places: where } of hits) {
        const page = place?.get(id);
        if (page === undefined) continue;
        const one = found.get(page) ?? { score: 0, words: [] };
        one.score += score;
        one.words.push({ word, places: where, rarity });
        found.set(page, one);
      }
    const worth = (one: { readonly score: number; readonly words: readonly WordInText[] }): number =>
      one.score * (one.words.length / words.length);
    const top = Math.max(...Array.from(found.values(), worth));
    const all = answers.reduce((sum, { rarity }) => sum + rarity, 0);
    return Array.from(found, ([page, one]) => ({
      page,
      score: (SOME_WEIGHT * worth(one)) / top + (PASSAGE_WEIGHT * bestPassage(one.words)) / all,
      words: one.words.map(({ word }) => word),
    }));
  };

  return {
    near: (question) => finder.nearest(question),
    names: (question) => totalled(namesMet(readQuestion(question, pages, finder), pages.length)),
    async ask(question, reader) {
      const reading = readQuestion(question, pages, finder);
      if (reading.text === '') return [];
      const scores = namesMet(reading, pages.length);
      const askIn = async (some: readonly (readonly [Lang, readonly Asking[]])[]): Promise<void> => {
        const answers = some.map(async ([lang, askings]) => [
          ...(await Promise.all(askings.map((asking) => askFor(lang, asking)))).flat(),
          ...(await askForSome(lang, askings)),
        ]);
        scores.push(...(await Promise.all(answers)).flat());
      };
      const first = languages.flatMap((lang): [Lang, readonly Asking[]][] => {
        if (lang !== reader && lang !== reading.lang) return [];
        const likely = reading.askings(lang).filter((asking) => mayStandIn(lang, asking));
        return likely.length === 0 ? [] : [[lang, likely]];
      });
      await askIn(first);
      const others = languages.filter((lang) => !first.some(([asked]) => asked === lang));
      if (totalled(scores).length < VERY_FEW) await askIn(others.map((lang) => [lang, reading.askings(lang)]));
      return totalled(scores);
    },
  };
}

function placesOf(pages: readonly KnownPage[]): Map<Lang, Map<string, number>> {
  const places = new Map<Lang, Map<string, number>>();
  for (const [page, { faces }] of pages.entries())
    for (const [lang, face] of Object.entries(faces) as [Lang, KnownPage['faces'][Lang]][]) {
      if (face?.text === undefined) continue;
      const known = places.get(lang) ?? new Map<string, number>();
      places.set(lang, known.set(face.text.id, page));
    }
  return places;
}
