import type { PageText } from '../names/lexicon.ts';
import { wordsOf } from '../words/words.ts';
import type { RecordSection } from './sections-of-html.ts';

/** What is found of a page in one language. */
export interface SearchRecord {
  readonly title: string;
  readonly description: string;
  /** What else the page is called in this or the other language. */
  readonly names: readonly string[];
  readonly tags: readonly string[];
  readonly sections: readonly RecordSection[];
}

/** Words that stand one after the other and count the same. */
export interface WeightedWords {
  /** 1 for a word in a sentence; at most 10. */
  readonly weight: number;
  readonly words: readonly string[];
}

/** How much a word counts by where it stands; the index holds at most 10. */
const WEIGHTS = { title: 10, names: 7, description: 3, tags: 4, heading: 5, text: 1, code: 0.7, diagram: 0.8 } as const;

/** The words of a page as the index takes them in, in their order. */
export function weightedWords({ title, description, names, tags, sections }: SearchRecord): WeightedWords[] {
  const found: WeightedWords[] = [];
  const add = (what: keyof typeof WEIGHTS, text: string): void => {
    const words = wordsOf(text);
    if (words.length > 0) found.push({ weight: WEIGHTS[what], words });
  };
  add('title', title);
  add('names', names.join(' . '));
  add('description', description);
  add('tags', tags.join(' ').replaceAll('/', ' '));
  for (const { heading, pieces } of sections) {
    add('heading', heading);
    for (const { kind, text } of pieces) add(kind, text);
  }
  return found;
}

/** The text of a page for showing where something was found in it. */
export function pageText({ sections }: SearchRecord): PageText {
  return {
    sections: sections.map(({ id, heading, pieces }) => ({
      id,
      heading,
      blocks: pieces.map(({ text }) => text),
    })),
  };
}
