import { styleText } from 'node:util';
import { displayWidth, oneLine } from '#diagnostics';
import type { Lang, PerLang } from '#naming';
import type { Explanation } from './explanation.ts';
import * as words from './words.ts';

/** How explanations look. */
export interface ExplainOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** The mode of publication in force. */
  readonly mode: 'all' | 'asked';
}

type Style = Parameters<typeof styleText>[0];

/** Explanations for people: a block a note, its facts aligned, its marks below the flavour that they led to. */
export function explainText(explanations: readonly Explanation[], options: ExplainOptions): string {
  const { lang } = options;
  if (explanations.length === 0) return `${words.NOTHING_FITS[lang]}\n`;
  const blocks = explanations.map((explanation) => block(explanation, options));
  const shown = explanations.filter((each) => each.public).length;
  const end = words.totals(shown, explanations.length - shown)[lang];
  return `${blocks.join('\n')}\n${paint(end, 'bold', options)}\n`;
}

function block(explanation: Explanation, options: ExplainOptions): string {
  const { lang } = options;
  const { flavour, recognisedBy, langFrom, format, marks } = explanation;
  const facts: readonly (readonly [PerLang<string>, string])[] = [
    [words.LABELS.flavour, `${flavour}, ${words.RECOGNISED[recognisedBy][lang]}`],
    [words.LABELS.lang, `${words.LANG_NAMES[explanation.lang][lang]}, ${words.LANG_FROM[langFrom][lang]}`],
    [words.LABELS.format, words.FORMAT_NAMES[format][lang]],
    [words.LABELS.public, publication(explanation, options)],
    [words.LABELS.stem, oneLine(explanation.stem === '' ? '/' : explanation.stem)],
  ];
  const width = Math.max(...facts.map(([label]) => widthOf(label[lang])));
  const lines = facts.map(([label, text]) => `  ${paint(padded(label[lang], width), 'dim', options)}  ${text}`);
  lines.splice(1, 0, ...markLines(marks, width, options));
  return [paint(oneLine(explanation.file), 'bold', options), ...lines].map((line) => `${line}\n`).join('');
}

function publication(explanation: Explanation, options: ExplainOptions): string {
  const { lang, mode } = options;
  const { decidedByWhat, decidedAt, file } = explanation;
  const answer = explanation.public
    ? paint(words.YES[lang], 'green', options)
    : paint(words.NO[lang], 'yellow', options);
  const line = decidedAt === null ? undefined : words.LINE(decidedAt.line)[lang];
  const place = line === undefined || decidedAt?.file === file ? line : `${oneLine(decidedAt?.file ?? '')} ${line}`;
  const proof = [decidedByWhat === null ? undefined : oneLine(decidedByWhat), place].filter(
    (part) => part !== undefined,
  );
  const shown = proof.length === 0 ? '' : ` ${paint(`(${proof.join(', ')})`, 'dim', options)}`;
  return `${answer}: ${words.reason(explanation, mode)[lang]}${shown}`;
}

function markLines(marks: Explanation['marks'], indent: number, options: ExplainOptions): string[] {
  const flavours = Math.max(0, ...marks.map(({ flavour }) => flavour.length));
  const width = Math.max(0, ...marks.map(({ what }) => widthOf(oneLine(what))));
  return marks.map(({ flavour, what, line }) => {
    const place = line === null ? '' : `  ${paint(words.LINE(line)[options.lang], 'dim', options)}`;
    const margin = ' '.repeat(indent + 4);
    return `${margin}${paint(flavour.padEnd(flavours), 'cyan', options)}  ${padded(oneLine(what), width)}${place}`.trimEnd();
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  return Array.from(text, displayWidth).reduce<number>((sum, width) => sum + width, 0);
}

function paint(text: string, style: Style, { color }: ExplainOptions): string {
  return color ? styleText(style, text, { validateStream: false }) : text;
}
