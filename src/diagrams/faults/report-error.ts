import { nearestNames } from '#nearest';
import { LIMITS } from '../mermaid/configuration.ts';
import { DIAGRAM_TYPES } from './diagram-types.ts';
import { legible } from '../source/legible.ts';
import type { PreparedSource, SourceLine } from '../source/prepared-source.ts';
import type { Reporter } from './reporter.ts';
import { slipsNear } from './slips.ts';

/** What Mermaid's parsers attach to what they throw. */
interface MermaidError {
  readonly message: string;
  readonly name?: string;
  readonly hash?: {
    readonly text?: string;
    readonly line?: number;
    readonly loc?: { readonly first_line: number; readonly first_column: number };
  };
  readonly result?: {
    readonly lexerErrors?: readonly { readonly line?: number; readonly column?: number; readonly message: string }[];
    readonly parserErrors?: readonly {
      readonly message: string;
      readonly token?: { readonly startLine?: number; readonly startColumn?: number };
    }[];
  };
  readonly mark?: { readonly line: number; readonly column: number };
}

/** Where an error is, in the lines that Mermaid counts; both from 1. */
interface ErrorPlace {
  readonly line: number;
  readonly column?: number;
  /** What was not understood there. */
  readonly text?: string;
}

/** Reports what Mermaid threw, at its place in the source and with a hint where the reason is a common one. */
export function reportError(thrown: unknown, prepared: PreparedSource, { report }: Reporter): void {
  const error = asMermaidError(thrown);
  const { body, frontmatter } = prepared;
  const [first] = body;
  const name = /^\s*([\w-]*)/.exec(first?.text ?? '')?.[1] ?? '';
  // Mermaid takes whatever begins like a type for it, `piechart` too.
  const isMisnamed = /^\w+$/.test(name) && !DIAGRAM_TYPES.some((known) => known === name);
  if (error.name === 'UnknownDiagramError' || first === undefined || isMisnamed) {
    const candidates = name === '' ? [] : typesLike(name);
    report('diagram-type-unknown', first?.line ?? 1, columnOf(first), { name, candidates });
    return;
  }
  if (/too many edges|maxEdges|edges exceeded|Edge limit/i.test(error.message)) {
    report('diagram-too-large', first.line, columnOf(first), { what: 'edges', limit: LIMITS.edges });
    return;
  }
  const detail = detailOf(error);
  if (error.mark !== undefined && frontmatter.text !== '') {
    report('diagram-invalid', frontmatter.line + error.mark.line, error.mark.column + 1, { detail });
    return;
  }
  const known = placeIn(error, prepared) ?? placeByWords(error.message, body);
  const place = known ?? { line: 1 };
  const at = body[Math.min(Math.max(place.line, 1), body.length) - 1] ?? first;
  const slips = slipsNear(body, known === undefined ? undefined : at.line);
  for (const { line, column, slip, better } of slips) {
    report('diagram-invalid', line, column, { detail, slip, ...(better === undefined ? {} : { better }) });
  }
  if (slips.length === 0) report('diagram-invalid', at.line, columnIn(at, place, at === first), { detail });
}

/** Types that a word may mean: one that it begins with, or such as are written much like it. */
function typesLike(name: string): readonly string[] {
  const beginning = DIAGRAM_TYPES.filter((type) => type.length >= 3 && name.startsWith(type));
  return beginning.length > 0 ? beginning : nearestNames(name, DIAGRAM_TYPES);
}

function asMermaidError(thrown: unknown): MermaidError {
  if (typeof thrown !== 'object' || thrown === null) return { message: String(thrown) };
  const error = thrown as Partial<MermaidError> & { readonly str?: string };
  return { ...error, name: error.name ?? '', message: legible(error.message ?? error.str ?? 'unknown') };
}

function placeIn({ hash, result }: MermaidError, { frontmatter, body }: PreparedSource): ErrorPlace | undefined {
  if (hash?.loc !== undefined) {
    return { line: hash.loc.first_line, column: hash.loc.first_column + 1, text: hash.text ?? '' };
  }
  if (hash?.line !== undefined) return { line: hash.line + 1 };
  const lexical = result?.lexerErrors?.[0];
  const token = result?.parserErrors?.[0]?.token;
  const line = [lexical?.line, token?.startLine].find((found) => found !== undefined && !Number.isNaN(found));
  if (line === undefined) return result === undefined ? undefined : { line: body.length };
  // One parser counts the frontmatter too, though it is given none.
  const shift = line > body.length && frontmatter.text !== '' ? frontmatter.text.split('\n').length + 2 : 0;
  const column = lexical?.column ?? token?.startColumn;
  return column === undefined ? { line: line - shift } : { line: line - shift, column };
}

/** For errors that have no place but say what they are about, as `Invalid date:2026-99-99` does. */
function placeByWords(message: string, body: readonly SourceLine[]): ErrorPlace | undefined {
  const words = message.match(/"[^"]+"|'[^']+'|`[^`]+`|[^\s:"'`]+$/g) ?? [];
  for (const word of words.map((quoted) => quoted.replaceAll(/^["'`]|["'`]$/g, ''))) {
    const index = body.findIndex(({ text }, at) => at > 0 && word.length > 1 && text.includes(word));
    if (index >= 0) return { line: index + 1, column: (body[index]?.text.indexOf(word) ?? 0) + 1 };
  }
  return undefined;
}

function columnIn(line: SourceLine, { column, text }: ErrorPlace, isFirst: boolean): number {
  if (column === undefined) return columnOf(line);
  // Mermaid has cut off the white space in front of its first line.
  const at = column + (isFirst ? columnOf(line) - 1 : 0);
  const exact = text === undefined || text === '' ? -1 : line.text.indexOf(text, at - 1);
  return Math.min(exact >= 0 ? exact + 1 : at, line.text.length + 1);
}

function columnOf(line: SourceLine | undefined): number {
  return Math.max(0, line?.text.search(/\S/) ?? 0) + 1;
}

/** The error in one short line: what parsers say of what they would rather have had is a list of their own words. */
function detailOf({ message, name, hash, result }: MermaidError): string {
  const [lexical] = result?.lexerErrors ?? [];
  const text = lexical?.message ?? result?.parserErrors?.[0]?.message ?? message;
  const got = /got '([^']*)'/.exec(message)?.[1];
  const read = hash?.text?.trim() ?? '';
  if (name === 'TypeError') return 'something that it needs is missing';
  if (lexical !== undefined) return text.replace(/ at offset.*$/s, '').replaceAll(/->|<-/g, '`');
  if (got === 'EOF' || got === '1') return 'unexpected end';
  if (got !== undefined) return read === '' || read.length > 40 ? `unexpected ${got}` : `unexpected \`${read}\``;
  const [line = ''] = text.replace(/^(?:Parse|Lexical) error on line \d+[:.]?\s*/, '').split('\n');
  return line.replace(/\s*\.$/, '').slice(0, 200);
}
