import { escapeText } from '#html';
import { type Fence, parseFence } from './fence.ts';
import { figureHtml } from './figure.ts';
import { tokenLines } from './highlighter.ts';
import { findLanguage, type Language, languageOfFile, PLAIN_TEXT, SHELL, YAML } from './languages.ts';
import { readNotation } from './line-notation.ts';
import { lineHtml, marksOf, tokensHtml } from './listing.ts';
import { deadline, isOver, LONGEST_LINE } from './patience.ts';
import { commandsOf, readTranscript } from './transcript/transcript.ts';
import { transcriptLines } from './transcript/transcript-html.ts';
import { readTrees } from './tree/read-trees.ts';
import { treesHtml } from './tree/trees-html.ts';

/** A block of code as the author wrote it. */
export interface CodeSource {
  /** First word behind the fence. */
  readonly lang: string;
  /** What follows it on that line. */
  readonly meta: string;
  readonly code: string;
}

/** A block as HTML, and what is to be said about it. Depends on nothing but the source. */
export interface RenderedBlock {
  readonly html: string;
  /** The language as written, where no such language is known. */
  readonly unknownLanguage?: string;
  readonly unknownWords: readonly string[];
  /** Whether colours are left out, wholly or on some lines, because there is too much to colour. */
  readonly tooLong: boolean;
}

/** Blocks beyond this many characters stay without colours: half a second, for the slowest grammars. */
export const MOST_CODE = 50_000;

/** Renders a block of code; takes time in the order of its length. */
export function renderBlock({ lang, meta, code }: CodeSource): RenderedBlock {
  const fence = parseFence(lang, meta);
  const known = findLanguage(fence.language);
  const { html, tooLong } = render(code, known ?? PLAIN_TEXT, fence);
  return {
    html,
    ...(known === undefined ? { unknownLanguage: fence.language } : {}),
    unknownWords: fence.unknown,
    tooLong,
  };
}

/** A file of code as HTML, under its name or what else it is called; its language is that of its name. */
export function renderFile({ name, title, code }: CodeFile): string {
  const language = languageOfFile(name);
  return renderListing(code, language, { ...parseFence('', ''), title }).html;
}

/** A file of code. */
export interface CodeFile {
  /** Name of the file, without folders. */
  readonly name: string;
  readonly title: string;
  readonly code: string;
}

interface Rendered {
  readonly html: string;
  readonly tooLong: boolean;
}

function render(code: string, language: Language, fence: Fence): Rendered {
  const isPlain = language.grammar === PLAIN_TEXT.grammar;
  const trees = isPlain ? readTrees(code) : undefined;
  if (trees !== undefined) return { html: treesHtml(trees, code, fence), tooLong: false };
  return renderTranscript(code, language, fence) ?? renderListing(code, guessed(code, language, fence), fence);
}

function renderTranscript(code: string, { grammar }: Language, fence: Fence): Rendered | undefined {
  const labelled = grammar === 'shellsession';
  if (!labelled && fence.language !== '' && grammar !== SHELL.grammar && grammar !== 'powershell') return undefined;
  const parts = readTranscript(code, labelled);
  if (parts === undefined) return undefined;
  const copy = commandsOf(parts);
  const until = copy.length > MOST_CODE ? 0 : deadline();
  const lines = transcriptLines(parts, until);
  const frame = { label: 'console', fence, classes: ['transcript'], copy };
  return { html: figureHtml(lines, frame), tooLong: isOver(until) || hasLongLine(copy) };
}

function renderListing(written: string, { grammar, label }: Language, fence: Fence): Rendered {
  const { code, marks } = readNotation(written);
  const isPlain = grammar === PLAIN_TEXT.grammar;
  const tokens = isPlain || code.length > MOST_CODE ? undefined : tokenLines(code, grammar, deadline());
  const lines = tokens?.map(tokensHtml) ?? code.split('\n').map(escapeText);
  const html = lines.map((line, at) => {
    const number = fence.firstLine === undefined ? undefined : fence.firstLine + at;
    return lineHtml(line, marksOf(at + 1, fence, marks.get(at + 1)), number);
  });
  const tooLong = !isPlain && (tokens === undefined || hasLongLine(code));
  return { html: figureHtml(html, { label, fence }), tooLong };
}

/** A block without a language that is clearly a manifest of Kubernetes. */
function guessed(code: string, language: Language, fence: Fence): Language {
  return fence.language === '' && /^apiVersion:/m.test(code) && /^kind:/m.test(code) ? YAML : language;
}

function hasLongLine(code: string): boolean {
  return code.length >= LONGEST_LINE && code.split('\n').some((line) => line.length >= LONGEST_LINE);
}
