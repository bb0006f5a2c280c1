import { diagnose } from '#diagnostics';
import { outside } from '../../source/regions.ts';
import { type Rewrite, UNCHANGED } from '../rewrite.ts';

/** Reports Dataview's queries in a line (`` `= this.file.name` ``, `` `$= …` ``): they stay the code that they are. */
export const inlineQueries: Rewrite = (text, { note, placeOf, regions }) => {
  if (note.flavour !== 'obsidian' || !text.includes('= ')) return UNCHANGED;
  const queries = [...text.matchAll(QUERY)].map(({ index }) => ({ start: index }));
  if (queries.length === 0) return UNCHANGED;
  // A query is code itself; within another piece of code it is spoken of.
  const places = outside(regions().opaque, queries).map(({ start }) => placeOf(start));
  return {
    edits: [],
    diagnostics: places.map((place) => diagnose('plugin-inline', place, { plugin: 'Dataview' })),
    changes: [],
  };
};

const QUERY = /(?<![`\\])`\$?= [^`\n]{1,300}`(?!`)/g;
