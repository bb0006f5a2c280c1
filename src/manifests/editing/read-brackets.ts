import type { Step, WrittenKey, WrittenPlace } from './written.ts';

/** What could be made out of brackets. */
export interface Brackets {
  readonly keys: readonly WrittenKey[];
  readonly place: WrittenPlace | undefined;
  /** Where they close, or the text ends. */
  readonly end: number;
}

/** An open bracket, and how far its entries have come. */
interface Open {
  readonly isMap: boolean;
  /** The key whose value is being read; of a list, the position. */
  step: Step | undefined;
  /** Where that key stands among those that were read. */
  key: number;
}

const TOKEN =
  /[{}[\],]|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|:(?=[\s,{}[\]"']|$)|#[^\n]*|(?:[^\s{}[\],:]|:(?=[^\s,{}[\]]))+|[^\S\n]+|\n|:/g;

/** Reads JSON, or lists and maps in brackets, that begin at `from`, whether or not they close; `around` is the way to them. */
export function readBrackets(
  text: string,
  from: number,
  end: number,
  offset: number,
  around: readonly Step[],
): Brackets {
  const keys: WrittenKey[] = [];
  const open: Open[] = [];
  let place: WrittenPlace | undefined;
  let word: { readonly from: number; readonly to: number; readonly text: string } | undefined;

  const path = (): Step[] => [...around, ...open.flatMap(({ step }) => (step === undefined ? [] : [step]))];

  /** Takes note of the offset, if it lies in the word before `at` or in the gap there. */
  const look = (at: number, hasColon: boolean, isComment = false): void => {
    const inner = open.at(-1);
    if (place !== undefined || inner === undefined || offset < (word?.from ?? at) || offset > (word?.to ?? at)) return;
    if (isComment) return;
    const here = { from: word?.from ?? offset, to: word?.to ?? offset, column: undefined, hasColon };
    if (!inner.isMap) place = { in: 'word', path: path(), ...here };
    else place = { in: inner.step === undefined ? 'key' : 'value', path: path(), ...here };
  };

  /** A value ends here; what it is, is told with its key. */
  const endValue = (): void => {
    const inner = open.at(-1);
    const key = inner?.isMap === true && inner.step !== undefined ? keys[inner.key] : undefined;
    if (inner !== undefined && key !== undefined && word !== undefined)
      keys[inner.key] = { ...key, value: word.text, valueFrom: word.from };
    word = undefined;
  };

  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(text); token !== null && token.index < end; token = TOKEN.exec(text)) {
    const [written] = token;
    const at = token.index;
    const to = at + written.length;
    const inner = open.at(-1);
    if (/^\s/.test(written)) {
      if (word === undefined && offset >= at && offset < to && at !== offset) look(offset, false);
      continue;
    }
    if (written.startsWith('#')) continue;
    if (written === '{' || written === '[') {
      open.push({ isMap: written === '{', step: written === '[' ? 0 : undefined, key: 0 });
      word = undefined;
      if (offset === to) look(to, false);
    } else if (written === '}' || written === ']') {
      look(at, false);
      endValue();
      open.pop();
      if (open.length === 0) return { keys, place, end: to };
    } else if (written === ',') {
      look(at, false);
      endValue();
      if (inner !== undefined) inner.step = typeof inner.step === 'number' ? inner.step + 1 : undefined;
      if (offset === to) look(to, false);
    } else if (written === ':' && inner?.isMap === true && inner.step === undefined && word !== undefined) {
      look(at, true);
      const key = word.text.replace(/^(["'])(.*)\1$/, '$2');
      inner.key = keys.push({ from: word.from, to: word.to, path: [...path(), key], value: '', valueFrom: to }) - 1;
      inner.step = key;
      word = undefined;
    } else {
      word = { from: word?.from ?? at, to, text: text.slice(word?.from ?? at, to) };
    }
  }
  look(Math.min(offset, end), false);
  return { keys, place, end };
}
