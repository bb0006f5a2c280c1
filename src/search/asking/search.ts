import type { Lang } from '#naming';
import type { KnownPage, Lexicon } from '../names/lexicon.ts';
import { nameFinder } from '../names/name-finder.ts';
import { isPassing } from '../words/passing-words.ts';
import { wordsOf } from '../words/words.ts';
import { type Asking, readQuestion, type Reading } from './read-question.ts';
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
const NAME_WEIGHT = 2;
/** What having some of the words counts against having all of them. */
const SOME_WEIGHT = 1;

/** Makes the search of a site. */
export function searchIn(lexicon: Lexicon, index: TextIndex): Search {
  const { pages } = lexicon;
  const finder = nameFinder(pages);
  const places = placesOf(pages);
  const languages = Object.keys(lexicon.parts) as Lang[];

  const askAll = async (lang: Lang, askings: readonly Asking[]): Promise<Score[]> => {
    const place = places.get(lang);
    const answers = await Promise.all(
      askings.map(async ({ words, weight, isPhrase }) => {
        const hits = await index.ask(lang, words, isPhrase);
        const top = hits[0]?.score ?? 1;
        return hits.flatMap(({ id, score }): Score[] => {
          const page = place?.get(id);
          return page === undefined ? [] : [{ page, score: (weight * score) / top, words }];
        });
      }),
    );
    return answers.flat();
  };

  /** Pages that have some of the words: the more of them, and the rarer those are, the better. */
  const askForSome = async (lang: Lang, { askings }: Reading): Promise<Score[]> => {
    const [first] = askings(lang);
    const words = [...new Set(first?.words.filter((word) => !isPassing(word)))];
    if (words.length < 2) return [];
    const answers = await Promise.all(
      words.map(async (word) => ({ word, hits: await index.ask(lang, [word], false) })),
    );
    const place = places.get(lang);
    const found = new Map<number, { score: number; readonly words: string[] }>();
    for (const { word, hits } of answers)
      for (const { id, score } of hits) {
        const page = place?.get(id);
        if (page === undefined) continue;
        const one = found.get(page) ?? { score: 0, words: [] };
        one.score += score;
        one.words.push(word);
        found.set(page, one);
      }
    const worth = (one: { readonly score: number; readonly words: readonly string[] }): number =>
      one.score * (one.words.length / words.length);
    const top = Math.max(...Array.from(found.values(), worth));
    return Array.from(found, ([page, one]) => ({ page, score: (SOME_WEIGHT * worth(one)) / top, words: one.words }));
  };

  return {
    near: (question) => finder.nearest(question),
    names: (question) => totalled(namesMet(readQuestion(question, pages, finder))),
    async ask(question, reader) {
      const reading = readQuestion(question, pages, finder);
      if (reading.text === '') return [];
      const scores = namesMet(reading);
      const own = languages.filter((lang) => lang === reader);
      const others = languages.filter((lang) => lang !== reader);
      const askIn = async (langs: readonly Lang[]): Promise<void> => {
        scores.push(...(await Promise.all(langs.map((lang) => askAll(lang, reading.askings(lang))))).flat());
      };
      const isForeign = reading.lang !== undefined && reading.lang !== reader;
      await askIn(isForeign ? languages : own);
      let asked = isForeign ? languages : own;
      if (!isForeign && totalled(scores).length < VERY_FEW) {
        await askIn(others);
        asked = languages;
      }
      scores.push(...(await Promise.all(asked.map((lang) => askForSome(lang, reading)))).flat());
      return totalled(scores);
    },
  };
}

function namesMet({ met, telling }: Reading): Score[] {
  const length = Math.max(1, telling);
  const sharing = new Map<string, number>();
  for (const { from, to } of met) sharing.set(`${from} ${to}`, (sharing.get(`${from} ${to}`) ?? 0) + 1);
  const best = new Map<number, Score>();
  for (const { page, name, how, likeness, from, to } of met) {
    const share = Math.min(1, (to - from) / length);
    // A word of the question that many pages are called after tells little of what the rest is about.
    const rarity = share === 1 ? 1 : 1 / Math.sqrt(sharing.get(`${from} ${to}`) ?? 1);
    const score = NAME_WEIGHT * likeness * share * rarity;
    if ((best.get(page)?.score ?? 0) < score)
      best.set(page, { page, score, words: how === 'beginning' ? [] : wordsOf(name) });
  }
  return [...best.values()];
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
