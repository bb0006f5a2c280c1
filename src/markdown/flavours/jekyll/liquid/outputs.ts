import type { Note } from '#vault';
import { valueOf } from './expression.ts';
import type { Finding } from './finding.ts';
import type { LiquidOutput } from './liquid-token.ts';
import { spaceBefore, spaceBehind } from './removal.ts';
import type { Spot } from './spot.ts';
import { writtenAt } from './written.ts';

/** What a note knows by itself of what Liquid may name. The address of the site stands before paths, which do without it. */
export function variablesOf({ frontmatter: { title, description, permalink } }: Note): Map<string, string> {
  const address = ['site.url', 'site.baseurl', 'site.base_url', 'site.github.url', 'base_path'];
  return new Map([
    ...address.map((name) => [name, ''] as const),
    ...Object.entries({ 'page.title': title, 'page.description': description, 'page.permalink': permalink }).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, value] as const]),
    ),
  ]);
}

/**
 * Writes the value of `{{ … }}`; `undefined` where the note does not know it.
 *
 * @param meetsOther Another piece of Liquid follows at once, which may be a path.
 */
export function outputFinding(
  text: string,
  output: LiquidOutput,
  spot: Spot,
  variables: ReadonlyMap<string, string>,
  meetsOther: boolean,
): Finding | undefined {
  const value = valueAt(text, output, spot, variables, meetsOther);
  if (value === undefined) return undefined;
  const { trimsBefore, trimsAfter } = output;
  const start = trimsBefore ? spaceBefore(text, output.start) : output.start;
  const end = trimsAfter ? spaceBehind(text, output.end) : output.end;
  const insert = blockOf(value, output, spot) ?? writtenAt(value, spot);
  const what = shortened(text.slice(output.start, output.end));
  return {
    edits: [{ start, end, insert }],
    change: { kind: 'changed', what, became: insert.trim() === '' ? NOTHING : both(insert.trim()) },
  };
}

function valueAt(
  text: string,
  { markup, start, end }: LiquidOutput,
  { where }: Spot,
  variables: ReadonlyMap<string, string>,
  meetsOther: boolean,
): string | undefined {
  // A heading of the same page.
  if (/^page\.(?:url|id)\b/.test(markup) && text[end] === '#') return '';
  const value = valueOf(markup, variables);
  if (value !== '') return value;
  if (where === 'destination' || where === 'attribute') {
    const isWhole = /[("'<=]/.test(text[start - 1] ?? '') && /[)"'>\s]/.test(text[end] ?? '');
    return isWhole ? '/' : '';
  }
  // Alone, the address of the site is a text that the note does not know.
  return text[end] === '/' || meetsOther || !/^(?:site\.|base_path)/.test(markup) ? '' : undefined;
}

/** Markdown that a variable holds, set apart where it stands among HTML; `undefined` for a value inside of a line. */
function blockOf(value: string, { markup }: LiquidOutput, { where, alone, indent }: Spot): string | undefined {
  if (where === 'html' && (value.includes('\n') || /\|\s*markdownify/.test(markup))) {
    return alone ? `\n${value}\n` : `\n\n${value}\n\n`;
  }
  return value.includes('\n') ? value.replaceAll('\n', `\n${indent}`) : undefined;
}

const NOTHING = { ko: '없음', en: 'nothing' };

function both(text: string): { ko: string; en: string } {
  return { ko: shortened(text), en: shortened(text) };
}

/** What was written, short enough for a report. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
