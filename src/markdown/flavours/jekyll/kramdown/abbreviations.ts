import { escapeHtml } from '#html';
import type { Edit } from '../../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../../rewrite.ts';
import { inOrder } from '../lines/edit-list.ts';
import { surroundingsIn } from '../lines/layout.ts';
import { lineFinder } from '../lines/line-finder.ts';
import { removal } from '../liquid/removal.ts';

interface Abbreviation {
  readonly meaning: string;
  readonly start: number;
}

/**
 * Takes out definitions of abbreviations and explains each where it is first used, as `<abbr title="…">`.
 *
 * @see https://kramdown.gettalong.org/syntax.html#abbreviations
 */
export const abbreviations: Rewrite = (text, { placeOf }) => {
  if (!text.includes('*[')) return UNCHANGED;
  const lines = lineFinder(text);
  const inDefinition = surroundingsIn(text);
  const defined = new Map<string, Abbreviation>();
  const edits: Edit[] = [];
  for (const { index: start, 0: line, 1: short = '', 2: meaning = '' } of text.matchAll(DEFINITION)) {
    if (inDefinition(start) !== 'text') continue;
    if (!defined.has(short)) defined.set(short, { meaning: meaning.trim(), start });
    const stretch = { start, end: start + line.length, trimsBefore: false, trimsAfter: false };
    edits.push(removal(text, stretch, lines, true));
  }
  if (defined.size === 0) return UNCHANGED;
  const used = firstUses(text, [...defined.keys()].slice(0, MOST));
  for (const [short, at] of used) {
    const meaning = escapeHtml(defined.get(short)?.meaning ?? '');
    if (meaning === '') continue;
    edits.push({ start: at, end: at, insert: `<abbr title="${meaning}">` });
    edits.push({ start: at + short.length, end: at + short.length, insert: '</abbr>' });
  }
  const changes = [...defined].map(([short, { start }]): Change => {
    const kind = used.has(short) ? 'changed' : 'lost';
    return { kind, what: `*[${short}]:`, became: { ko: '<abbr>', en: '<abbr>' }, place: placeOf(start) };
  });
  return { edits: inOrder(edits), diagnostics: [], changes };
};

const DEFINITION = /^ {0,3}\*\[([^\]\n]+)\]:(.*)$/gm;
/** More than any author defines; the rest is taken out too, but not looked for. */
const MOST = 100;

/** Where each abbreviation is first used in prose, outside of headings, links and addresses. */
function firstUses(text: string, abbreviated: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  const surroundings = surroundingsIn(text);
  const escaped = abbreviated.map((short) => short.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
  const words = escaped.sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<![\\w/.@#[-])(?:${words})(?![\\w/@\\]-]|\\.\\w)`, 'g');
  const headings = [...text.matchAll(/^ {0,3}(?:#{1,6}[ \t]|\*\[|\[).*$/gm)];
  let next = 0;
  for (const { index, 0: short } of text.matchAll(pattern)) {
    while (next < headings.length && endOf(headings[next]) <= index) next += 1;
    const isInHeading = (headings[next]?.index ?? Infinity) <= index;
    if (!isInHeading && !uses.has(short) && surroundings(index) === 'text') uses.set(short, index);
  }
  return uses;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? Infinity : match.index + match[0].length;
}
