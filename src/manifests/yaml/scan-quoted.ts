import { type Cursor, ahead, atDocumentMark, isBlank, isBreak, passBreak, passTo } from './cursor.ts';
import { folded, passGap } from './gap.ts';
import type { Scanned } from './scanned.ts';
import { YamlProblem } from './yaml-fault.ts';

/** Reads a scalar in quotation marks, single or double as the cursor finds them. */
export function scanQuoted(cursor: Cursor): Scanned {
  const start = cursor.at;
  const mark = ahead(cursor);
  const stop = mark === "'" ? /$|['\s]/g : /$|["\\\s]/g;
  cursor.at++;
  let value = '';
  for (;;) {
    if (atDocumentMark(cursor))
      throw new YamlProblem('yaml-unclosed-quote', start, 'found unexpected document indicator');
    value += passTo(cursor, stop);
    const next = ahead(cursor);
    if (next === '') throw new YamlProblem('yaml-unclosed-quote', start, 'found unexpected end of stream');
    if (next === mark) {
      cursor.at++;
      if (mark === '"' || ahead(cursor) !== "'") return { value, end: cursor.at };
      value += "'";
      cursor.at++;
    } else if (next === '\\') value += scanEscape(cursor);
    else if (isBlank(next) || isBreak(next)) value += folded(passGap(cursor));
    else {
      value += next;
      cursor.at++;
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads what stands behind a backslash; a line's end counts for nothing there, with the blanks behind it. */
function scanEscape(cursor: Cursor): string {
  const start = cursor.at++;
  const letter = ahead(cursor);
  if (isBreak(letter)) {
    passBreak(cursor);
    return '\n'.repeat(passGap(cursor).breaks);
  }
  cursor.at++;
  const length = DIGITS[letter];
  if (length === undefined) {
    const meant = ESCAPES[letter];
    if (meant === undefined) throw new YamlProblem('yaml-escape', start, 'found unknown escape character');
    return meant;
  }
  const digits = cursor.text.slice(cursor.at, cursor.at + length);
  if (digits.length < length || !/^[\da-f]*$/i.test(digits))
    throw new YamlProblem('yaml-escape', start, 'did not find expected hexdecimal number');
  const code = parseInt(digits, 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    throw new YamlProblem('yaml-escape', start, 'found invalid Unicode character escape code');
  cursor.at += length;
  return String.fromCodePoint(code);
}
