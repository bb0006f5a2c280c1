/** What a literal of JavaScript stands for. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

interface Reader {
  readonly source: string;
  at: number;
}

/** Deeper ones are no literals of a note's author. */
const DEEPEST = 50;

/**
 * Reads a literal: strings, also in backticks without `${}`, numbers, `true`, `false`, `null`, `undefined` (as `null`), and
 * arrays and objects of literals. `undefined` for everything else: it would have to be run. Nothing is ever run here.
 */
export function parseLiteral(source: string): Literal | undefined {
  const reader: Reader = { source, at: 0 };
  const value = readValue(reader, 0);
  skipSpace(reader);
  return reader.at === source.length ? value : undefined;
}

/** Whether an expression holds comments at most. */
export function isBlank(source: string): boolean {
  const reader: Reader = { source, at: 0 };
  skipSpace(reader);
  return reader.at === source.length;
}

const SPACE = /(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*)*/y;
const NUMBER = /-?(?:0[xX][\da-fA-F]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\w$])/y;
const WORD = /(?:true|false|null|undefined)(?![\w$])/y;
const STRING = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\$]|\\[^]|\$(?!\{))*`/y;
const KEY = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;

function skipSpace(reader: Reader): void {
  take(SPACE, reader);
}

function take(pattern: RegExp, reader: Reader): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}

function accept(character: string, reader: Reader): boolean {
  skipSpace(reader);
  if (reader.source[reader.at] !== character) return false;
  reader.at++;
  return true;
}

function readValue(reader: Reader, depth: number): Literal | undefined {
  skipSpace(reader);
  if (depth > DEEPEST) return undefined;
  if (accept('[', reader)) return readArray(reader, depth);
  if (accept('{', reader)) return readObject(reader, depth);
  const word = take(WORD, reader);
  if (word !== undefined) return word === 'true' ? true : word === 'false' ? false : null;
  const number = take(NUMBER, reader);
  return number === undefined ? readString(reader) : Number(number);
}

function readArray(reader: Reader, depth: number): Literal | undefined {
  const items: Literal[] = [];
  while (!accept(']', reader)) {
    const item = readValue(reader, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    if (!accept(',', reader)) return accept(']', reader) ? items : undefined;
  }
  return items;
}

function readObject(reader: Reader, depth: number): Literal | undefined {
  const entries: [string, Literal][] = [];
  while (!accept('}', reader)) {
    skipSpace(reader);
    const key = readString(reader) ?? take(KEY, reader);
    const value = key !== undefined && accept(':', reader) ? readValue(reader, depth + 1) : undefined;
    if (key === undefined || value === undefined) return undefined;
    entries.push([key, value]);
    if (!accept(',', reader)) return accept('}', reader) ? Object.fromEntries(entries) : undefined;
  }
  return Object.fromEntries(entries);
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};

/** The text of a string. Noncharacters, which escapes could bring in, are marks of the pipeline and taken out. */
function readString(reader: Reader): string | undefined {
  const written = take(STRING, reader);
  return written
    ?.slice(1, -1)
    .replace(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([^]))/gi, (_, braced, four, two, other: string) => {
      const code = Number.parseInt(String(braced ?? four ?? two), 16);
      if (Number.isNaN(code)) return ESCAPES[other] ?? other;
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/[\ufdd0-\ufdef\0]/g, '');
}
