import { grep } from './grep.ts';

/** A program that takes lines in and gives lines out. */
export interface Filter {
  readonly push: (line: string) => void;
  /** Called after the last line; the exit code. */
  readonly end: () => number;
}

type Write = (text: string) => void;

export type NewFilter = (words: readonly string[], write: Write, fail: Write) => Filter;

/** The programs that may stand behind a pipe, as GNU has them, as far as their options are known here. */
export const FILTERS: Readonly<Record<string, NewFilter>> = { grep, head, tail, wc, sort, uniq };

/** The filter of a name; `egrep` and `fgrep` are other names of `grep`. */
export function filterNamed(name: string): NewFilter | undefined {
  if (name === 'egrep' || name === 'fgrep') {
    return (words, write, fail) => grep([name === 'egrep' ? '-E' : '-F', ...words], write, fail);
  }
  return Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
}

/** A filter that only says what is wrong with its options. */
function refused(fail: Write, text: string, exitCode = 1): Filter {
  fail(`${text}\n`);
  return { push: () => undefined, end: () => exitCode };
}

/** The number behind `-n 5`, `-n5`, `--lines=5` or `-5`. */
function lineCount(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  if (text === '') return '10';
  return /^(?:-n ?|--lines[= ]|-(?=\d))([-+]?\d+)$/.exec(text)?.[1];
}

function head(words: readonly string[], write: Write, fail: Write): Filter {
  const count = lineCount(words);
  if (count === undefined) return refused(fail, `head: invalid option -- '${words.join(' ')}'`);
  const limit = Number(count);
  const kept: string[] = [];
  let seen = 0;
  return {
    push: (line) => {
      if (limit < 0) kept.push(line);
      else if (seen++ < limit) write(line);
    },
    end: () => {
      if (limit < 0) kept.slice(0, limit).forEach(write);
      return 0;
    },
  };
}

function tail(words: readonly string[], write: Write, fail: Write): Filter {
  const count = lineCount(words);
  if (count === undefined) return refused(fail, `tail: invalid option -- '${words.join(' ')}'`);
  const number = Math.abs(Number(count));
  const kept: string[] = [];
  let seen = 0;
  return {
    push: (line) => {
      if (!count.startsWith('+')) kept.push(line);
      else if (++seen >= number) write(line);
    },
    end: () => {
      kept.slice(Math.max(0, kept.length - number)).forEach(write);
      return 0;
    },
  };
}

function wc(words: readonly string[], write: Write, fail: Write): Filter {
  const letters = words.join('').replaceAll('-', '');
  if (!words.every((word) => /^-[lwc]+$/.test(word))) return refused(fail, `wc: invalid option -- '${letters}'`);
  const counts = { l: 0, w: 0, c: 0 };
  return {
    push: (line) => {
      counts.l++;
      counts.w += line.split(/\s+/).filter((word) => word !== '').length;
      counts.c += new TextEncoder().encode(line).length + 1;
    },
    end: () => {
      const shown = (['l', 'w', 'c'] as const).filter((letter) => letters === '' || letters.includes(letter));
      write(shown.map((letter) => String(counts[letter]).padStart(shown.length > 1 ? 7 : 0)).join(' '));
      return 0;
    },
  };
}

function sort(words: readonly string[], write: Write, fail: Write): Filter {
  const text = words.join(' ').replaceAll(/-k ?(\d+)(?:,\d+)?(n?r?)/g, '-k$1$2');
  const options = text.split(' ').filter((word) => word !== '');
  if (!options.every((word) => /^-(?:[nruf]+|k\d+n?r?)$/.test(word)))
    return refused(fail, `sort: invalid option -- '${text}'`, 2);
  const letters = options.map((word) => word.replace(/^-k?\d*/, '')).join('');
  const column = Number(/-k(\d+)/.exec(text)?.[1] ?? '1');
  const lines: string[] = [];
  const keyOf = (line: string): string => {
    const key =
      column === 1
        ? line
        : line
            .trim()
            .split(/\s+/)
            .slice(column - 1)
            .join(' ');
    return letters.includes('f') ? key.toUpperCase() : key;
  };
  const numberIn = (key: string): number => Number(/^\s*-?\d+(?:\.\d+)?/.exec(key)?.[0] ?? '0');
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  const compare = (a: string, b: string): number => {
    const [one, other] = [keyOf(a), keyOf(b)];
    const byNumber = letters.includes('n') ? numberIn(one) - numberIn(other) : 0;
    return byNumber || order(one, other) || order(a, b);
  };
  return {
    push: (line) => lines.push(line),
    end: () => {
      const sorted = lines.toSorted(compare);
      if (letters.includes('r')) sorted.reverse();
      for (const line of letters.includes('u') ? new Set(sorted) : sorted) write(line);
      return 0;
    },
  };
}

function uniq(words: readonly string[], write: Write, fail: Write): Filter {
  if (!['', '-c'].includes(words.join(' '))) return refused(fail, `uniq: invalid option -- '${words.join(' ')}'`);
  let last: string | undefined;
  let count = 0;
  const flush = (): void => {
    if (last !== undefined) write(words.length > 0 ? `${String(count).padStart(7)} ${last}` : last);
  };
  return {
    push: (line) => {
      if (line !== last) {
        flush();
        [last, count] = [line, 0];
      }
      count++;
    },
    end: () => {
      flush();
      return 0;
    },
  };
}
