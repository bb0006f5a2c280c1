import { type Document, type YAMLError, visit } from 'yaml';

/** What can be wrong with YAML, by its permanent name. */
export type YamlCode =
  | 'yaml-tab'
  | 'yaml-unclosed-quote'
  | 'yaml-unclosed-flow'
  | 'yaml-colon'
  | 'yaml-dash'
  | 'yaml-character'
  | 'yaml-indent'
  | 'yaml-missing-colon'
  | 'yaml-escape'
  | 'yaml-unknown-anchor'
  | 'yaml-duplicate-key'
  | 'yaml-key-not-scalar'
  | 'yaml-template'
  | 'yaml-after-value'
  | 'yaml-control'
  | 'yaml-merge'
  | 'yaml-too-deep'
  | 'yaml-syntax';

export interface YamlFault {
  readonly code: YamlCode;
  /** Offset of the character at fault. */
  readonly start: number;
  /** The name, key or character meant, where the message says it. */
  readonly detail?: string;
}

/** Tells what the parser's complaint means, and where the mistake was made rather than where it was noticed. */
export function yamlFaultOf(error: YAMLError, document: Document.Parsed, text: string, offset: number): YamlFault {
  const [noticed] = error.pos;
  const line = lineAround(text, noticed);
  const tab = tabIndenting(text, noticed);
  if (/\{\{.*\}\}|\{\{-|\{%/.test(line)) return { code: 'yaml-template', start: noticed + offset };
  if (error.code === 'TAB_AS_INDENT' || tab !== undefined)
    return { code: 'yaml-tab', start: (tab ?? noticed) + offset };
  if (error.code === 'MISSING_CHAR' && /^Missing closing ["']quote/.test(error.message)) {
    return { code: 'yaml-unclosed-quote', start: openQuote(document, noticed) + offset };
  }
  if (/^Flow (?:map|sequence) (?:must end|in block collection must)/.test(error.message)) {
    const opened = openBracket(document, noticed);
    return { code: 'yaml-unclosed-flow', start: opened + offset, detail: text.charAt(opened) };
  }
  const dash = /^ *(?=-[A-Za-z]\S*:\s)/.exec(line);
  if (dash !== null && STRUCTURAL.has(error.code)) {
    return { code: 'yaml-dash', start: text.lastIndexOf('\n', noticed - 1) + 1 + dash[0].length + offset };
  }
  const stray = STRUCTURAL.has(error.code) ? strayLine(text, noticed, line) : undefined;
  if (stray !== undefined) return { code: 'yaml-indent', start: stray + offset };
  return { code: codeOf(error), start: noticed + offset, detail: text.charAt(noticed) };
}

/**
 * Where a line begins that does not stand where it should, as far as the line at hand shows it: an item of a list where a
 * map is under way, a key at an odd depth. With its only colon before the place noticed, the line itself is sound, and what
 * follows stands too deep or not deep enough.
 */
function strayLine(text: string, noticed: number, line: string): number | undefined {
  const colons = [...line.matchAll(/:(?=\s|$)/g)];
  const column = noticed - (text.lastIndexOf('\n', noticed - 1) + 1);
  const [colon] = colons;
  if (colons.length === 1 && colon !== undefined && column > colon.index) {
    const next = /\n(?:[ \t\r]*(?:#[^\n]*)?\n)*[ ]*(?=\S)/.exec(text.slice(noticed));
    return next === null ? undefined : noticed + next.index + next[0].length;
  }
  return /^\s*-(?:\s|$)/.test(line) || (colons.length > 0 && column <= (colon?.index ?? 0)) ? noticed : undefined;
}

/** What the parser says of items and keys that do not stand where they should. */
const STRUCTURAL: ReadonlySet<YAMLError['code']> = new Set([
  'BAD_INDENT',
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

const CODES: Readonly<Partial<Record<YAMLError['code'], YamlCode>>> = {
  BAD_ALIAS: 'yaml-unknown-anchor',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-character',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BLOCK_IN_FLOW: 'yaml-unclosed-flow',
  MISSING_CHAR: 'yaml-missing-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-missing-colon',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
};

function codeOf(error: YAMLError): YamlCode {
  if (error.code === 'UNEXPECTED_TOKEN' && /at node end|after/i.test(error.message)) return 'yaml-after-value';
  if (error.code === 'UNEXPECTED_TOKEN' && /block-seq|seq-item/.test(error.message)) return 'yaml-indent';
  return CODES[error.code] ?? 'yaml-syntax';
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}

/** A tab among the spaces that open the line of `at`, or the line before: the parser sometimes stumbles only behind it. */
function tabIndenting(text: string, at: number): number | undefined {
  for (const line of [
    text.lastIndexOf('\n', at - 1) + 1,
    text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', at - 1) - 1)) + 1,
  ]) {
    const tab = /^ *(?=\t\s*[^\s#])/.exec(text.slice(line, line + 400));
    if (tab !== null) return line + tab[0].length;
  }
  return undefined;
}

/** The last quotation mark that opened before the parser ran out of text. */
function openQuote(document: Document.Parsed, noticed: number): number {
  let opened = noticed;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range != null && range[0] < noticed) opened = range[0];
    },
  });
  return opened;
}

function openBracket(document: Document.Parsed, noticed: number): number {
  let opened = noticed;
  visit(document, {
    Collection(_key, { flow, range }) {
      if (flow === true && range != null && range[0] < noticed && range[1] >= noticed) opened = range[0];
    },
  });
  return opened;
}
