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

/** With fewer hits, pages are taken that have some of the words. */
const FEW = 5;
/** With fewer hits, texts of the other language are asked. */
const VERY_FEW = 3;
const NAME_WEIGHT = 2;

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

  const askForSome = async (lang: Lang, { askings }: Reading): Promise<Score[]> => {
    const all = [...new Set(askings(lang).flatMap(({ words }) => words))];
    const telling = all.filter((word) => !isPassing(word));
    if (telling.length < 2) return [];
    const answers = await Promise.all(
      telling.map(async (word) => ({
        word,
        scores: await askAll(lang, [{ words: [word], weight: 1, isPhrase: false }]),
      })),
    );
    const total = places.get(lang)?.size ?? 1;
    return answers.flatMap(({ scores }) => {
      // What stands on every page tells nothing.
      const rarity = Math.log(1 + total / (1 + scores.length)) / Math.log(1 + total);
      return scores.map(({ page, score, words }) => ({
        page,
        score: (rarity * (0.4 + 0.6 * score)) / telling.length,
        words,
      }));
    });
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
        const found = await Promise.all(langs.map((lang) => askAll(lang, reading.askings(lang))));
        scores.push(...found.flat());
      };
      const isForeign = reading.lang !== undefined && reading.lang !== reader;
      await askIn(isForeign ? languages : own);
      let asked = isForeign ? languages : own;
      if (!isForeign && totalled(scores).length < VERY_FEW) {
        await askIn(others);
        asked = languages;
      }
      if (totalled(scores).length < FEW) {
        const some = await Promise.all(asked.map((lang) => askForSome(lang, reading)));
        scores.push(...some.flat());
      }
      return totalled(scores);
    },
  };
}

function namesMet({ met, text }: Reading): Score[] {
  const length = Math.max(1, text.split(' ').length);
  const best = new Map<number, Score>();
  for (const { page, name, how, likeness, from, to } of met) {
    const score = NAME_WEIGHT * likeness * ((to - from) / length);
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
