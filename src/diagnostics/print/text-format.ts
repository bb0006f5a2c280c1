import type { Lang } from '#naming';
import type { Abridged } from '../abridge.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { oneLine } from './one-line.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { summary } from './summary.ts';

/** How a report for people looks. */
export interface TextOptions {
  readonly lang: Lang;
  readonly color: boolean;
  readonly readLine: (file: string, line: number) => string | undefined;
  readonly pathOf: (file: string) => string;
}

type Style = 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold';

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22],
};

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/**
 * A report for people: each fault with its line of source, an empty line between files, what is left out, and the counts at the
 * end.
 */
export function textFormat({ shown, more, counts }: Abridged, options: TextOptions): string {
  const { lang, color } = options;
  const end = summary(counts, lang);
  if (shown.length === 0) return `${paint(end, 'green', color)}\n`;
  const files = Map.groupBy(shown, ({ file }) => file).values();
  const blocks = Array.from(files, (faults) => faults.map((fault) => faultText(fault, options)).join(''));
  return `${blocks.join('\n')}\n${moreText(more, lang)}${paint(end, 'bold', color)}\n`;
}

function moreText(more: Abridged['more'], lang: Lang): string {
  if (more.length === 0) return '';
  const lines = more.map(([code, count]) => `${code}: ${lang === 'ko' ? `${count}개 더 있음` : `${count} more`}\n`);
  return `${lines.join('')}${lang === 'ko' ? '모두 보려면' : 'To see all of them'}: npm run check:notes\n`;
}

function faultText(diagnostic: Diagnostic, { lang, color, readLine, pathOf }: TextOptions): string {
  const { file, line, column, severity, code, message, hint } = diagnostic;
  const place = paint(`${oneLine(pathOf(file))}:${line}:${column}`, 'bold', color);
  const lines = [
    `${place} ${paint(severity, SEVERITY_STYLES[severity], color)} ${paint(code, 'dim', color)} ${oneLine(message[lang])}`,
  ];
  const number = String(line).padStart(5);
  const margin = ' '.repeat(number.length);
  const excerpt = sourceExcerpt(readLine(file, line) ?? '', column);
  if (excerpt !== undefined) {
    lines.push(`${paint(`${number} │`, 'dim', color)} ${excerpt.text}`);
    const caret = paint('^', SEVERITY_STYLES[severity], color);
    lines.push(`${paint(`${margin} │`, 'dim', color)} ${' '.repeat(excerpt.indent)}${caret}`);
  }
  if (hint !== undefined) lines.push(`${paint(`${margin} └`, 'dim', color)} ${oneLine(hint[lang])}`);
  return lines.map((text) => `${text}\n`).join('');
}

function paint(text: string, style: Style, color: boolean): string {
  const [on, off] = CODES[style];
  return color ? `\u001B[${on}m${text}\u001B[${off}m` : text;
}
