import { withEarlyDeclarations } from './early-declarations.ts';

/** A diagram's text, taken apart so that every line that Mermaid counts is known by its line in the note. */
export interface PreparedSource {
  /** What stands before the body in what Mermaid is given. */
  readonly settings: string;
  /** The settings in front, between their `---`; empty where there are none. */
  readonly frontmatter: { readonly text: string; readonly line: number };
  /** The settings of the form `%%{…}%%`. */
  readonly directives: readonly { readonly text: string; readonly line: number }[];
  /** Without comments, in the order in which Mermaid is given it. */
  readonly body: readonly SourceLine[];
}

export interface SourceLine {
  readonly text: string;
  /** Line in the source, from 1. */
  readonly line: number;
}

const FRONTMATTER = /^\s*---[^\S\n]*\n([\s\S]*?)\n?[^\S\n]*---[^\S\n]*(?:\n|$)/;
const DIRECTIVE = /%%\{[\s\S]*?\}%%/g;
const COMMENT = /^\s*%%(?!\{)/;
/** Types whose grammar reads comments itself. */
const KEEPS_COMMENTS = /^\s*(?:agentflow|eventmodeling)/;

/**
 * Mermaid takes away frontmatter, directives, comments and leading blank lines, and counts lines from what is left. So that its
 * lines are known, all that is taken away here.
 */
export function prepareSource(given: string): PreparedSource {
  const source = given.replaceAll(/\r\n?/g, '\n');
  const [head = '', settings = ''] = FRONTMATTER.exec(source) ?? [];
  const directives: { text: string; line: number }[] = [];
  const linesBefore = (at: number): number => source.slice(0, at).split('\n').length;
  // A directive leaves its line breaks behind, so that the lines after it keep their number.
  const rest = source.slice(head.length).replaceAll(DIRECTIVE, (text, at: number) => {
    directives.push({ text, line: linesBefore(head.length + at) });
    return text.replaceAll(/[^\n]/g, '');
  });
  const first = linesBefore(head.length);
  const lines = rest.split('\n').map((text, index) => ({ text, line: first + index }));
  const keeps = KEEPS_COMMENTS.test(rest.replaceAll(/^\s*%%.*\n?/gm, ''));
  const withoutComments = keeps ? lines : lines.filter(({ text }) => !COMMENT.test(text));
  // A Sankey diagram is a table whose empty lines are dropped before they are counted.
  const counted = /^\s*sankey/.test(rest) ? withoutComments.filter(({ text }) => text.trim() !== '') : withoutComments;
  const start = counted.findIndex(({ text }) => text.trim() !== '');
  const body = start < 0 ? [] : withEarlyDeclarations(counted.slice(start));
  const block = head === '' ? '' : `---\n${settings}\n---\n`;
  return {
    settings: `${block}${directives.map(({ text }) => text.replaceAll('\n', ' ')).join('')}`,
    frontmatter: { text: settings, line: linesBefore(Math.max(0, head.search(/---/))) + 1 },
    directives,
    body,
  };
}
