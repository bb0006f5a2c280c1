import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A fenced block: its language, what else stands beside it, and its lines. */
export interface Fence {
  readonly language: string;
  readonly meta: string;
  readonly lines: readonly string[];
}

/** One language's file of a note. */
export interface Face {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text outside fences, line by line. */
  readonly lines: readonly string[];
  readonly fences: readonly Fence[];
  /** What a reader of both faces sees at the same height: headings, blocks of code, tables, lists and callouts in their order. */
  readonly shape: readonly string[];
}

/** A fence may be longer than three signs, so that a block may hold another. */
const FENCE = /^(`{3,})([^`\s]*)\s*(.*)$/;

/** Reads a face as its author wrote it, without the program, so that a fault of the program cannot hide one of the notes. */
export function readFace(path: URL): Face {
  const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  const lines: string[] = [];
  const fences: Fence[] = [];
  const shape: string[] = [];
  let open: { ticks: string; language: string; meta: string; lines: string[] } | undefined;
  for (const line of body.split('\n')) {
    if (open !== undefined) {
      if (line === open.ticks) {
        fences.push(open);
        open = undefined;
      } else open.lines.push(line);
      continue;
    }
    const fence = FENCE.exec(line);
    if (fence === null) {
      lines.push(line);
      const kind = kindOf(line);
      if (kind !== undefined) shape.push(kind);
    } else {
      const [, ticks = '', language = '', meta = ''] = fence;
      open = { ticks, language, meta, lines: [] };
      shape.push(`code ${open.language} ${untranslated(open.meta)}`.trim());
    }
  }
  if (open !== undefined) throw new Error(`${path.pathname}: a fence stays open`);
  return { fields: parse(frontmatter) as Record<string, unknown>, lines, fences, shape };
}

/** Titles are translated; the words of the API server and marked lines are not. */
function untranslated(meta: string): string {
  return meta.replace(/title="[^"]*"/, 'title');
}

function kindOf(line: string): string | undefined {
  const heading = /^(#+) /.exec(line);
  if (heading !== null) return `heading ${String(heading[1]?.length)}`;
  if (line.startsWith('|')) return `row of ${String(line.replaceAll('\\|', '').split('|').length - 2)}`;
  const callout = /^> \[!(\w+)\](-?)/.exec(line);
  if (callout !== null) return `callout ${callout[1] ?? ''}${callout[2] ?? ''}`;
  if (/^- \[.\] /.test(line)) return 'task';
  if (/^\s*(?:-|\d+\.) /.test(line)) return 'item';
  if (line === '$$') return 'formula';
  if (/^\[\^\w+\]:/.test(line)) return 'footnote';
  return line === '' || line.startsWith('>') ? undefined : 'paragraph';
}

/** The lines of the section with the n-th heading of level two, from 0; -1 is the last. */
export function section({ lines }: Face, n: number): readonly string[] {
  const starts = lines.flatMap((line, at) => (line.startsWith('## ') ? [at] : []));
  const from = starts.at(n) ?? lines.length;
  return lines.slice(from + 1, starts.find((start) => start > from) ?? lines.length);
}
