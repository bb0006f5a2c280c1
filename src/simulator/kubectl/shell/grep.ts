import type { Filter } from './filters.ts';

interface Options {
  readonly letters: string;
  readonly patterns: readonly string[];
  readonly before: number;
  readonly after: number;
}

/** `grep` for lines, with the options that readers of `kubectl` use: `-v -i -w -x -c -n -o -q -E -F -e -A -B -C`. */
export function grep(words: readonly string[], write: (line: string) => void, fail: (text: string) => void): Filter {
  const refuse = (text: string): Filter => {
    fail(`grep: ${text}\n`);
    return { push: () => undefined, end: () => 2 };
  };
  const options = optionsOf(words);
  if (typeof options === 'string') return refuse(options);
  const { letters, before, after } = options;
  const has = (letter: string): boolean => letters.includes(letter);
  const pattern = expressionOf(options);
  if (pattern === undefined) return refuse('this expression is not known here');
  const earlier: string[] = [];
  let [number, found, lastWritten, left] = [0, 0, 0, 0];
  const tell = (line: string, at: number, mark: string): void => {
    if (has('q') || has('c')) return;
    if (before + after > 0 && lastWritten > 0 && at > lastWritten + 1) write('--');
    write(has('n') ? `${String(at)}${mark}${line}` : line);
    lastWritten = at;
  };
  return {
    push: (line) => {
      number++;
      const matches = [...line.matchAll(pattern)];
      if (matches.length > 0 !== has('v')) {
        found++;
        const context = earlier.splice(0);
        context.forEach((one, index) => {
          tell(one, number - context.length + index, '-');
        });
        if (has('o') && !has('v')) for (const [match] of matches) tell(match, number, ':');
        else tell(line, number, ':');
        left = after;
      } else if (left > 0) {
        left--;
        tell(line, number, '-');
      } else if (before > 0) {
        earlier.push(line);
        if (earlier.length > before) earlier.shift();
      }
    },
    end: () => {
      if (has('c')) write(String(found));
      return found > 0 ? 0 : 1;
    },
  };
}

/** The options of a command line, or what is wrong with it. */
function optionsOf(words: readonly string[]): Options | string {
  let letters = '';
  const numbers = { A: 0, B: 0 };
  const patterns: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word.startsWith('--color')) continue;
    const group = /^-([a-zA-Z]+)(.*)$/s.exec(word);
    if (group === null) {
      if (patterns.length > 0) return `${word}: only what is piped in can be searched here`;
      patterns.push(word === '--' ? (rest.shift() ?? '') : word);
      continue;
    }
    const [, cluster = '', tail = ''] = group;
    const end = cluster.search(/[eABC]/);
    letters += end < 0 ? cluster : cluster.slice(0, end);
    if (end < 0) continue;
    const option = cluster.charAt(end);
    const attached = cluster.slice(end + 1) + tail;
    const value = attached === '' ? rest.shift() : attached;
    if (value === undefined) return `option requires an argument -- '${option}'`;
    if (option === 'e') patterns.push(value);
    else if (!/^\d+$/.test(value)) return `${value}: invalid context length argument`;
    else {
      if (option !== 'B') numbers.A = Number(value);
      if (option !== 'A') numbers.B = Number(value);
    }
  }
  const unknown = /[^viwxcnoqEFGh]/.exec(letters);
  if (unknown !== null) return `invalid option -- '${unknown[0]}'`;
  if (patterns.length === 0) return 'no pattern: grep [OPTION]... PATTERNS';
  return { letters, patterns, before: numbers.B, after: numbers.A };
}

function expressionOf({ patterns, letters }: Options): RegExp | undefined {
  try {
    const source = patterns.map((one) => sourceOf(one, letters)).join('|');
    return new RegExp(source, letters.includes('i') ? 'gi' : 'g');
  } catch {
    return undefined;
  }
}

const CLASSES: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  space: '\\s',
  upper: 'A-Z',
};

/** The expression as JavaScript writes it: basic ones escape what extended ones do not, `-F` knows nothing special. */
function sourceOf(pattern: string, letters: string): string {
  let source = pattern;
  if (letters.includes('F')) source = pattern.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  else {
    source = source.replaceAll(/\[:(\w+):\]/g, (_all, name: string) => CLASSES[name] ?? '');
    if (!letters.includes('E')) {
      source = source.replaceAll(/\\([|+?(){}])|([|+?(){}])/g, (_all, special?: string, plain?: string) =>
        plain === undefined ? (special ?? '') : `\\${plain}`,
      );
    }
    source = source.replaceAll(/\\[<>]/g, '\\b');
  }
  if (letters.includes('x')) return `^(?:${source})$`;
  return letters.includes('w') ? `(?<!\\w)(?:${source})(?!\\w)` : `(?:${source})`;
}
