import { CJK } from '../../../source/cjk.ts';

/** Where a text is to stand. */
export interface TextScene {
  /** Its lines begin lines of the note. */
  readonly beginsLine: boolean;
  readonly in: 'paragraph' | 'item' | 'heading' | 'cell';
}

/** Stands in a paragraph's text for what is no text: code, images, HTML. */
export const OTHER = '\uFFFC';

/**
 * The offsets in a paragraph's text of the signs that would mean something in Markdown, or in what Obsidian adds to it:
 * a backslash before each makes it a sign again. Signs that cannot mean anything where they stand are left alone.
 */
export function escapesIn(text: string, scene: TextScene): number[] {
  const paired = new Set(['$', '~'].filter((sign) => text.indexOf(sign) !== text.lastIndexOf(sign)));
  if (text.includes('`') && (text.includes(OTHER) || text.indexOf('`') !== text.lastIndexOf('`'))) paired.add('`');
  const offsets: number[] = [];
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match !== null; match = SIGN.exec(text)) {
    const at = match.index;
    const scheme = match[1];
    if (scheme !== undefined) {
      RUN.lastIndex = at;
      const run = RUN.exec(text)?.[0] ?? '';
      // A backslash would become a part of the address: where one is needed, it is not to be one.
      if (ADDRESS.test(run) && text[at + run.length] !== '<') SIGN.lastIndex = at + run.length;
      else offsets.push(at + scheme.length - (scheme.endsWith('/') ? 3 : 1));
      continue;
    }
    const atLineStart = scene.beginsLine && (at === 0 || text[at - 1] === '\n');
    const means = meaning(text, at, { ...scene, atLineStart, paired });
    if (means !== undefined) offsets.push(at + means);
  }
  return offsets;
}

const SIGN = /(https?:\/\/|www\.)|(?<![^\n])\d{1,9}[.)]|[\\`*_[\]#$~=%<>&|^!}:+-]/gi;
/** What GFM takes for an address, and such of it as needs no backslash. */
const RUN = /[^\s<\uFFFC]+/y;
const ADDRESS = new RegExp(String.raw`^(?!\S*&#?\w+;)(?:[\w./?&=%#:@+,;~()'"!-]|${CJK})+$`, 'u');
const WORD = /[\p{L}\p{N}_]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const HANGUL = new RegExp(`^${CJK}$`, 'u');

interface SignScene extends TextScene {
  readonly atLineStart: boolean;
  /** Signs that mean something only in pairs, and stand at least twice in the text. */
  readonly paired: ReadonlySet<string>;
}

/** How far behind its beginning a sign needs a backslash; `undefined` where it needs none. */
function meaning(text: string, at: number, scene: SignScene): number | undefined {
  const sign = text[at] ?? '';
  if (/\d/.test(sign)) {
    const length = /^\d+/.exec(text.slice(at, at + 10))?.[0].length ?? 0;
    return scene.atLineStart && isBlank(text[at + length + 1]) ? length : undefined;
  }
  return means(sign, text, at, scene) ? 0 : undefined;
}

function means(sign: string, text: string, at: number, { atLineStart, paired, in: where }: SignScene): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  switch (sign) {
    case '\\':
      return after === undefined || after === '\n' || after === OTHER || PUNCTUATION.test(after);
    case '*':
      return !(isBlank(before) && isBlank(after)) || atLineStart;
    case '_':
      return !(isBlank(before) && isBlank(after)) && !(isWord(before) && isWord(after));
    case '`':
    case '$':
      return paired.has(sign);
    case '~':
      return paired.has(sign) && !(isWord(before) && isWord(after) && after !== '~' && before !== '~');
    case '[':
      return (
        atLineStart || (after !== undefined && '[^!'.includes(after)) || (before !== undefined && '!^'.includes(before))
      );
    case ']':
      return after === '(' || after === '[' || after === ':' || after === '{';
    case '#':
      return isHash(text, at, atLineStart, where);
    case '=':
      return (
        (after === '=' && before !== '=' && !(isBlank(before) && isBlank(text[at + 2]))) ||
        (atLineStart && lineIs(text, at, /^=+[ \t]*$/))
      );
    case '%':
      return after === '%';
    case '<':
      return after !== undefined && /[a-z/!?]/i.test(after);
    case '>':
      return atLineStart;
    case '&':
      return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.test(text.slice(at, at + 40));
    case '|':
      return where === 'cell' || atLineStart;
    case '^':
      return after === '[' || (isBlank(before) && /^\^[\p{L}\p{N}_-]+\s*$/u.test(text.slice(at, at + 100)));
    case '!':
      return after === '[';
    case '}':
      return where === 'heading' && after === undefined;
    case ':':
      return atLineStart && isBlank(after);
    case '+':
    case '-':
      return atLineStart && (isBlank(after) || (sign === '-' && after === '-'));
    default:
      return false;
  }
}

/** Whether a `#` would begin a heading, end one, or be a tag. */
function isHash(text: string, at: number, atLineStart: boolean, where: TextScene['in']): boolean {
  if (where === 'heading' && /^#+$/.test(text.slice(at, at + 8))) return true;
  if (atLineStart && /^#{1,6}(?:\s|$)/.test(text.slice(at, at + 8))) return true;
  return isBlank(text[at - 1]) && /^#[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]/u.test(text.slice(at, at + 3));
}

function lineIs(text: string, at: number, pattern: RegExp): boolean {
  const end = text.indexOf('\n', at);
  return pattern.test(text.slice(at, end === -1 ? text.length : end));
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character);
}

/**
 * Whether signs of emphasis around a stretch of text would mean it (CommonMark 0.31.2, 6.2; beside CJK letters as in
 * `source/emphasis.ts`).
 *
 * @param before Where the opening sign stands, and `after` behind the closing one, if they stand in the text.
 */
export function canEmphasise(text: string, start: number, end: number, before = start, after = end): boolean {
  const opens = flanks(text[start] ?? '', text[before - 1] ?? ' ', CLOSING);
  return opens && text[end - 1] !== '\\' && flanks(text[end - 1] ?? '', text[after] ?? ' ', OPENING);
}

const OPENING = /[\p{Ps}\p{Pi}|]/u;
const CLOSING = /[\p{Pe}\p{Pf}|]/u;

/** @param never Brackets that stand at the wrong end. */
function flanks(inner: string, outer: string, never: RegExp): boolean {
  if (/\s/.test(inner) || inner === '') return false;
  if (!/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}\p{S}]/u.test(outer)) return true;
  return HANGUL.test(outer) && !never.test(inner);
}
