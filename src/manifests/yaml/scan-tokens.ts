import { type Cursor, ahead, atDocumentMark, columnOf, isBreak, isGap, passBreak, passComment } from './cursor.ts';
import { scanDirective, scanName, scanTag, tagHandles } from './scan-property.ts';
import { scanBlock } from './scan-block.ts';
import { beginsPlain, scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';
import type { Scanned } from './scanned.ts';
import type { Token, TokenType } from './token.ts';
import { YamlProblem } from './yaml-fault.ts';

/** What was found of a document; where a fault ends it, the tokens before it stand. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly problem: YamlProblem | undefined;
}

/** Something that turns out to be a key if a colon follows it in time. */
interface PossibleKey {
  /** Index of its token. */
  readonly index: number;
  readonly at: number;
  readonly lineStart: number;
  /** Whether it stands where nothing but a key may stand. */
  readonly required: boolean;
}

const SPACE = 0x20;

/** A key and its colon stand on one line, and not further apart. */
const LONGEST_KEY = 1024;

/**
 * Takes the document that begins at an offset of a text apart as the scanner of libyaml does, on which kubectl's reader is built: indentation
 * becomes tokens that open and close, and a key is known when its colon is seen.
 */
export function scanTokens(text: string, offset: number): Scan {
  const tokens: Token[] = [];
  const start = offset === 0 && text.startsWith('\ufeff') ? 1 : offset;
  const cursor: Cursor = { text, at: start, lineStart: start };
  const handles = tagHandles();
  const indents: number[] = [];
  /** The possible key of the block and of each bracket that is open. */
  const keys: (PossibleKey | undefined)[] = [undefined];
  let indent = -1;
  let mayBeKey = true;

  const inFlow = (): boolean => keys.length > 1;
  const token = (type: TokenType, from = cursor.at, end = from, said = ''): Token => ({
    type,
    start: from,
    end,
    value: said,
  });
  /** Mostly the token before last. */
  const insert = (index: number, inserted: Token): void => {
    let held = inserted;
    for (let at = index; at < tokens.length; at++) {
      const moved = tokens[at] ?? held;
      tokens[at] = held;
      held = moved;
    }
    tokens.push(held);
  };
  const push = (type: TokenType, length: number): void => {
    tokens.push(token(type, cursor.at, cursor.at + length));
    cursor.at += length;
  };

  const isInTime = ({ at, lineStart }: PossibleKey): boolean =>
    lineStart === cursor.lineStart && cursor.at - at <= LONGEST_KEY;
  const dropKey = (): void => {
    const key = keys.at(-1);
    if (key?.required === true) throw missingColon(key);
    keys[keys.length - 1] = undefined;
  };
  const keepKey = (): void => {
    if (!mayBeKey) return;
    dropKey();
    const required = !inFlow() && indent === columnOf(cursor);
    keys[keys.length - 1] = { index: tokens.length, at: cursor.at, lineStart: cursor.lineStart, required };
  };

  const openBlock = (column: number, type: 'block-map' | 'block-list', index: number, from: number): void => {
    if (inFlow() || indent >= column) return;
    indents.push(indent);
    indent = column;
    insert(index, token(type, from));
  };
  const closeBlocks = (column: number): void => {
    if (inFlow()) return;
    for (; indent > column; indent = indents.pop() ?? -1) tokens.push(token('block-end'));
  };

  const passToToken = (): void => {
    for (;;) {
      while (text.charCodeAt(cursor.at) === SPACE || (ahead(cursor) === '\t' && (inFlow() || !mayBeKey))) cursor.at++;
      passComment(cursor);
      if (!isBreak(ahead(cursor))) return;
      passBreak(cursor);
      if (!inFlow()) mayBeKey = true;
    }
  };

  const word = (type: 'plain' | 'quoted' | 'anchor' | 'alias' | 'tag', scan: () => Scanned): void => {
    keepKey();
    mayBeKey = false;
    const from = cursor.at;
    const { value: said, end } = scan();
    tokens.push(token(type, from, end, said));
    if (cursor.lineStart > end) mayBeKey = true;
  };

  const value = (): void => {
    const key = keys.at(-1);
    if (key !== undefined && isInTime(key)) {
      insert(key.index, token('key', key.at));
      openBlock(key.at - key.lineStart, 'block-map', key.index, key.at);
      keys[keys.length - 1] = undefined;
      mayBeKey = false;
    } else {
      if (!inFlow()) {
        if (!mayBeKey) throw strayColon(text, cursor, tokens.at(-1), key !== undefined);
        openBlock(columnOf(cursor), 'block-map', tokens.length, cursor.at);
      }
      mayBeKey = !inFlow();
    }
    push('value', 1);
  };

  const entry = (type: '-' | 'key', opens: 'block-list' | 'block-map', what: string): void => {
    if (!inFlow()) {
      if (!mayBeKey) throw new YamlProblem('yaml-indent', cursor.at, `${what} are not allowed in this context`);
      openBlock(columnOf(cursor), opens, tokens.length, cursor.at);
    }
    dropKey();
    mayBeKey = type === '-' || !inFlow();
    push(type, 1);
  };

  /** Reads one token, or several that indentation makes; whether any may follow. */
  const scanNext = (): boolean => {
    const [outermost] = keys;
    if (outermost?.required === true && !isInTime(outermost)) throw missingColon(outermost);
    passToToken();
    closeBlocks(columnOf(cursor));
    const first = ahead(cursor);
    const second = ahead(cursor, 1);
    const isDirective = first === '%' && columnOf(cursor) === 0;
    if (first === '' || isDirective || atDocumentMark(cursor)) {
      keys.length = 1;
      closeBlocks(-1);
      dropKey();
      mayBeKey = false;
      if (isDirective) scanDirective(cursor, handles);
      else push(first === '-' ? 'document' : 'end', first === '-' ? 3 : 0);
      return first === '-' || isDirective;
    }
    if (first === '[' || first === '{') {
      keepKey();
      keys.push(undefined);
      mayBeKey = true;
      push(first, 1);
    } else if (first === ']' || first === '}') {
      dropKey();
      if (inFlow()) keys.pop();
      mayBeKey = false;
      push(first, 1);
    } else if (first === ',') {
      dropKey();
      mayBeKey = true;
      push(',', 1);
    } else if (first === '-' && isGap(second)) entry('-', 'block-list', 'block sequence entries');
    else if (first === '?' && (inFlow() || isGap(second))) entry('key', 'block-map', 'mapping keys');
    else if (first === ':' && (inFlow() || isGap(second))) value();
    else if (first === '*') word('alias', () => scanName(cursor));
    else if (first === '&') word('anchor', () => scanName(cursor));
    else if (first === '!') word('tag', () => scanTag(cursor, handles));
    else if ((first === '|' || first === '>') && !inFlow()) {
      dropKey();
      mayBeKey = true;
      const from = cursor.at;
      const { value: said, end } = scanBlock(cursor, indent);
      tokens.push(token('quoted', from, end, said));
    } else if (first === "'" || first === '"') word('quoted', () => scanQuoted(cursor));
    else if (beginsPlain(first, second, inFlow())) word('plain', () => scanPlain(cursor, indent + 1, inFlow()));
    else {
      const code = first === '\t' ? 'yaml-tab' : 'yaml-character';
      throw new YamlProblem(code, cursor.at, 'found character that cannot start any token');
    }
    return true;
  };

  try {
    while (scanNext());
    return { tokens, problem: undefined };
  } catch (problem) {
    if (!(problem instanceof YamlProblem)) throw problem;
    // Who waits for a colon has not been handed out yet.
    const waiting = keys.find((key) => key !== undefined && (key.required || isInTime(key)));
    return { tokens: tokens.slice(0, waiting?.index), problem };
  }
}

function missingColon({ at }: PossibleKey): YamlProblem {
  return new YamlProblem('yaml-missing-colon', at, "could not find expected ':'");
}

/**
 * A colon that makes no key. Behind a scalar of several lines either its first line lacks its own colon, or the last stands
 * too deep; otherwise there are two in one line.
 */
function strayColon(text: string, { at, lineStart }: Cursor, last: Token | undefined, isLate: boolean): YamlProblem {
  const problem = 'mapping values are not allowed in this context';
  if (last === undefined || last.start >= lineStart) return new YamlProblem('yaml-colon', at, problem);
  if (isLate) return new YamlProblem('yaml-missing-colon', last.start, problem);
  return new YamlProblem('yaml-indent', lineStart + text.slice(lineStart).search(/\S/), problem);
}
