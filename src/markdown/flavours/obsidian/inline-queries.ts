import { diagnose } from '#diagnostics';
import { type Rewrite, UNCHANGED } from '../rewrite.ts';

/** Reports Dataview's queries in a line (`` `= this.file.name` ``, `` `$= …` ``): they stay the code that they are. */
export const inlineQueries: Rewrite = (text, { note, placeOf }) => {
  if (note.flavour !== 'obsidian' || !text.includes('= ')) return UNCHANGED;
  const places = [...text.matchAll(QUERY)].map(({ index }) => placeOf(index));
  return {
    edits: [],
    diagnostics: places.map((place) => diagnose('plugin-inline', place, { plugin: 'Dataview' })),
    changes: [],
  };
};

const QUERY = /(?<![`\\])`\$?= [^`\n]{1,300}`(?!`)/g;
