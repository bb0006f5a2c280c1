import { formatNumber } from '../format.ts';
import type { SearchTexts } from './search-texts.ts';

export const en: SearchTexts = {
  label: 'Search',
  placeholder: 'What are you looking for?',
  close: 'Close',
  results: 'Results',
  waiting: 'Searching…',
  count: (count) => (count === 1 ? '1 result' : `${formatNumber('en', count)} results`),
  nothing: (question) => `Nothing matches “${question}”.`,
  meant: 'Did you mean',
  advice: 'Try fewer or different words. Korean words find English pages, too, and vice versa.',
  tags: 'All tags',
  home: 'Home',
  failed: 'Part of the index could not be loaded, so results may be missing.',
  tryAgain: 'Try again',
  recent: 'Recent searches',
  forget: 'Clear all',
  wholePage: 'Open the search page',
  keys: [
    ['↑ ↓', 'choose'],
    ['Enter', 'open'],
    ['Ctrl Enter', 'open in a new tab'],
    ['Esc', 'close'],
  ],
  filters: {
    label: 'Filters',
    tag: 'Tag',
    language: 'Written in',
    kind: 'Kind',
    any: 'Any',
    languages: { ko: 'Korean', en: 'English' },
    kinds: { note: 'Note', concept: 'Concept', scenario: 'Scenario' },
  },
};
