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

/** How much a word counts by where it stands; Pagefind takes at most 10. */
const WEIGHTS = { title: 10, names: 7, description: 3, tags: 4, heading: 5, text: 1, code: 0.7, diagram: 0.8 } as const;

/** A page as the index takes it in: its words, each part of it with its weight. */
export function indexedHtml({ title, description, names, tags, sections }: SearchRecord): string {
  const parts = [
    weighted('title', title),
    weighted('names', names.join(' . ')),
    weighted('description', description),
    weighted('tags', tags.join(' ').replaceAll('/', ' ')),
    ...sections.flatMap(({ heading, pieces }) => [
      weighted('heading', heading),
      ...pieces.map(({ kind, text }) => weighted(kind, text)),
    ]),
  ];
  return `<html><body>${parts.join('')}</body></html>`;
}

/** Words hold letters and digits alone, so nothing is to be escaped. */
function weighted(what: keyof typeof WEIGHTS, text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? '' : `<p data-pagefind-weight="${WEIGHTS[what]}">${words.join(' ')}</p>`;
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
