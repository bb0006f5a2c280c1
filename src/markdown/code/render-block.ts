import { escapeText } from '#html';
import { type Fence, parseFence } from './fence.ts';
import { figureHtml } from './figure.ts';
import { highlightedLines } from './highlighter.ts';
import { findLanguage, type Language, languageOfFile, PLAIN_TEXT, SHELL, YAML } from './languages.ts';
import { readNotation } from './line-notation.ts';
import type { ShownVerdict } from './manifests/show-verdict.ts';
import { lineHtml, marksOf } from './listing.ts';
import { LONGEST_LINE, patience } from './patience.ts';
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

/** Renders a block of code, with the verdict on it if there is one; takes time in the order of its length. */
export function renderBlock({ lang, meta, code }: CodeSource, verdict?: ShownVerdict): RenderedBlock {
  return renderFenced(code, parseFence(lang, meta), verdict);
}

/** The same for a block whose fence has been read. */
export function renderFenced(code: string, fence: Fence, verdict?: ShownVerdict): RenderedBlock {
  const known = findLanguage(fence.language);
  const { html, tooLong } = render(code, known ?? PLAIN_TEXT, fence, verdict);
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

function render(code: string, language: Language, fence: Fence, verdict: ShownVerdict | undefined): Rendered {
  const isPlain = language.grammar === PLAIN_TEXT.grammar;
  const trees = isPlain ? readTrees(code) : undefined;
  if (trees !== undefined) return { html: treesHtml(trees, code, fence), tooLong: false };
  return renderTranscript(code, language, fence) ?? renderListing(code, guessed(code, language, fence), fence, verdict);
}

function renderTranscript(code: string, { grammar }: Language, fence: Fence): Rendered | undefined {
  const labelled = grammar === 'shellsession';
  if (!labelled && fence.language !== '' && grammar !== SHELL.grammar && grammar !== 'powershell') return undefined;
  const parts = readTranscript(code, labelled);
  if (parts === undefined) return undefined;
  const copy = commandsOf(parts);
  const own = copy.length > MOST_CODE ? undefined : patience();
  const lines = transcriptLines(parts, own);
  const frame = { label: 'console', fence, classes: ['transcript'], copy };
  return { html: figureHtml(lines, frame), tooLong: own === undefined || own.hasEnded() || hasLongLine(copy) };
}

function renderListing(written: string, { grammar, label }: Language, fence: Fence, verdict?: ShownVerdict): Rendered {
  const { code, marks } = readNotation(written);
  const isPlain = grammar === PLAIN_TEXT.grammar;
  const coloured = isPlain || code.length > MOST_CODE ? undefined : highlightedLines(code, grammar, patience());
  const lines = coloured ?? code.split('\n').map(escapeText);
  const html = lines.map((line, at) => {
    const number = fence.firstLine === undefined ? undefined : fence.firstLine + at;
    return lineHtml(line, marksOf(at + 1, fence, marks.get(at + 1)), number);
  });
  const tooLong = !isPlain && (coloured === undefined || hasLongLine(code));
  if (verdict === undefined) return { html: figureHtml(html, { label, fence }), tooLong };
  const { footer, annotations } = verdict;
  if (annotations.length === 0) return { html: figureHtml(html, { label, fence, footer }), tooLong };
  // Annotations stand among the lines, where nobody is to copy them.
  return { html: figureHtml(annotated(html, annotations), { label, fence, footer, copy: code }), tooLong };
}

/** Lines with what is to stand under some of them. It begins the next line: a line break behind it would show as a line. */
function annotated(lines: readonly string[], annotations: ShownVerdict['annotations']): string[] {
  const before = Map.groupBy(annotations, ([line]) => Math.min(line, lines.length));
  return [...lines, ''].flatMap((line, at) => {
    const notes = (before.get(at) ?? []).map(([, html]) => html).join('');
    return at === lines.length && notes === '' ? [] : [`${notes}${line}`];
  });
}

/** Whether a block is the source of a diagram. */
export function isDiagram({ language }: Fence): boolean {
  return findLanguage(language)?.grammar === 'mermaid';
}

/** Whether a block is shown as YAML or JSON, and so may be a manifest. */
export function mayHoldManifest(code: string, fence: Fence): boolean {
  if (NO_MANIFEST.has(fence.language.toLowerCase())) return false;
  const { grammar } = guessed(code, findLanguage(fence.language) ?? PLAIN_TEXT, fence);
  return grammar === YAML.grammar || grammar === 'json' || grammar === 'jsonc';
}

/** Names of YAML that only a template engine or another tool reads. */
const NO_MANIFEST: ReadonlySet<string> = new Set(['helm', 'compose', 'docker-compose']);

/** A block without a language that is clearly a manifest of Kubernetes. */
function guessed(code: string, language: Language, fence: Fence): Language {
  return fence.language === '' && /^apiVersion:/m.test(code) && /^kind:/m.test(code) ? YAML : language;
}

function hasLongLine(code: string): boolean {
  return code.length >= LONGEST_LINE && code.split('\n').some((line) => line.length >= LONGEST_LINE);
}
