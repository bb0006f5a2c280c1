import { diagnose } from '#diagnostics';
import { type Rewrite, UNCHANGED } from '../rewrite.ts';

/** Reports links to databases: Notion exports them as tables of values (`.csv`), which stay files. */
export const databases: Rewrite = (text, { placeOf }) => {
  if (!text.includes('.csv)')) return UNCHANGED;
  const places = [...text.matchAll(DATABASE)].map((match) => ({ name: match[1] ?? '', place: placeOf(match.index) }));
  return {
    edits: [],
    diagnostics: places.map(({ name, place }) => diagnose('notion-database', place, { name })),
    changes: places.map(({ place }) => ({ kind: 'lost', what: '.csv', place })),
  };
};

const DATABASE = /(?<!!)\[([^\]\n]{0,300})\]\([^()\s]{1,600}\.csv\)/g;
