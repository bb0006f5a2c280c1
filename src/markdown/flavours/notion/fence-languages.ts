import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { fencedLines } from './fenced-lines.ts';

/** Names of languages in Notion's menu that are more than a word. */
const NAMES: Readonly<Record<string, string>> = {
  'plain text': 'text',
  'visual basic': 'vb',
  'java/c/c++/c#': 'java',
  'llvm ir': 'llvm',
  'ascii art': 'text',
  'notion formula': 'text',
  markup: 'html',
  flow: 'js',
  webassembly: 'wasm',
  abap: 'abap',
};

/** Says the languages of Notion's code blocks by the names that highlighters know. */
export const fenceLanguages: Rewrite = (text, { placeOf }) => {
  const found = fencedLines(text).flatMap(({ start, language }) => {
    const name = NAMES[language.toLowerCase()];
    return name === undefined || name === language ? [] : [{ start, end: start + language.length, insert: name }];
  });
  if (found.length === 0) return UNCHANGED;
  const changes = found.map(({ start }): Change => ({ kind: 'changed', what: '```', place: placeOf(start) }));
  return { edits: found, diagnostics: [], changes };
};
