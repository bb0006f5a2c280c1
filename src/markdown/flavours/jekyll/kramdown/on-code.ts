import type { Edit } from '../../../source/prepared-text.ts';
import type { Part } from '../lines/layout.ts';
import type { LineFinder } from '../lines/line-finder.ts';
import { type Applied, became, NOT_SAID } from './applied.ts';
import type { AttributeList } from './attribute-list.ts';

/** Writes language, file name and line numbers of a block of code on its fence. */
export function onCode(text: string, { start }: Part, list: AttributeList, lines: LineFinder): Applied {
  const opening = /^(`{3,}|~{3,})[ \t]*([^\s`]*)(.*)$/.exec(text.slice(start, lines.endOf(start)));
  if (opening === null) return NOT_SAID;
  const [whole, fence = '', language = ''] = opening;
  const wanted = list.classes.find((name) => /^lang(?:uage)?-/.test(name))?.replace(/^lang(?:uage)?-/, '');
  const file = list.values.get('file') ?? list.values.get('title') ?? list.values.get('data-file');
  const isNumbered = list.classes.some((name) => /^(?:line-?numbers|linenos?|numberlines)$/i.test(name));
  const words = [
    ...(language === '' ? [wanted ?? ''] : []),
    ...(file === undefined ? [] : [`title="${file.replaceAll('"', "'")}"`]),
    ...(isNumbered ? ['showLineNumbers'] : []),
  ];
  if (words.every((word) => word === '')) return NOT_SAID;
  // The first word of a fence is its language.
  if (words[0] === '') words[0] = 'text';
  const edit: Edit =
    language === ''
      ? { start: start + fence.length, end: start + fence.length, insert: words.join(' ') }
      : { start: start + whole.trimEnd().length, end: start + whole.trimEnd().length, insert: ` ${words.join(' ')}` };
  return { edits: [edit], became: became(words.join(' ')) };
}
