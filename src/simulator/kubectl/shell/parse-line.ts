/** A piece of a word: text as it stands, or something that is put in its place when the line runs. */
export interface Part {
  readonly is: 'text' | 'variable' | 'substitution';
  readonly text: string;
  /** Quoted parts hold together; others are split at blanks once they are known. */
  readonly isQuoted: boolean;
}

export type Word = readonly Part[];

/** One program of a pipe. */
export interface Stage {
  readonly words: readonly Word[];
  /** The text of a here-document, or the file behind `<`. */
  readonly input:
    { readonly is: 'text'; readonly text: string } | { readonly is: 'file'; readonly word: Word } | undefined;
  readonly output: { readonly word: Word; readonly isAppended: boolean } | undefined;
}

/** Programs that are piped into each other, and when they run: always, or after success or failure of what stands before. */
export interface Pipeline {
  readonly when: ';' | '&&' | '||';
  readonly stages: readonly Stage[];
}

/** A line that a shell cannot read; `isUnfinished` if more text could mend it. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';
  readonly isUnfinished: boolean;

  constructor(message: string, isUnfinished = false) {
    super(message);
    this.isUnfinished = isUnfinished;
  }
}

type Token =
  | { readonly is: 'word'; readonly word: Word }
  | { readonly is: 'operator'; readonly text: string }
  | { readonly is: 'text'; readonly text: string };

const OPERATORS = ['&&', '||', '>>', '<<-', '<<', '|', ';', '\n', '<', '>', '&', '(', ')'];
const BLANK = /[ \t\r]/;

/** Reads a line as POSIX shells do: quotes, comments, pipes, `;`, `&&`, `||`, here-documents, variables, `$(…)`. */
export function parseLine(text: string): Pipeline[] {
  const pipelines: Pipeline[] = [];
  let stages: Stage[] = [];
  let stage: { -readonly [K in keyof Stage]: Stage[K] } = emptyStage();
  let when: Pipeline['when'] = ';';
  const endStage = (operator: string): void => {
    if (stage.words.length === 0 && stage.input === undefined) {
      const isEnd = operator === '';
      throw new SyntaxFault(`syntax error near unexpected token \`${isEnd ? 'newline' : operator}'`, isEnd);
    }
    stages.push(stage);
    stage = emptyStage();
  };
  const tokens = tokensOf(text);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.is === 'word') stage.words = [...stage.words, token.word];
    else if (token.is === 'text') stage.input = token;
    else if (['<', '>', '>>'].includes(token.text)) {
      const next = tokens[++index];
      if (next?.is !== 'word') throw new SyntaxFault("syntax error near unexpected token `newline'");
      if (token.text === '<') stage.input = { is: 'file', word: next.word };
      else stage.output = { word: next.word, isAppended: token.text === '>>' };
    } else if (token.text === '|') endStage('|');
    else if (['&', '(', ')'].includes(token.text))
      throw new SyntaxFault(`\`${token.text}' is not known to this terminal`);
    else {
      const isNothing = stage.words.length === 0 && stage.input === undefined;
      // A new line may stand where a program must still come, and wherever nothing stands before it.
      if (isNothing && token.text === '\n') continue;
      endStage(token.text);
      pipelines.push({ when, stages });
      stages = [];
      when = token.text === '&&' || token.text === '||' ? token.text : ';';
    }
  }
  if (stages.length > 0 || when !== ';' || stage.words.length > 0 || stage.input !== undefined) {
    endStage('');
    pipelines.push({ when, stages });
  }
  return pipelines;
}

function emptyStage(): Stage {
  return { words: [], input: undefined, output: undefined };
}

/** Whether a terminal should ask for another line before it runs what it has. */
export function isUnfinished(text: string): boolean {
  try {
    parseLine(text);
    return /(?:^|[^\\])\\$/.test(text);
  } catch (error) {
    return error instanceof SyntaxFault && error.isUnfinished;
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  /** Here-documents whose text begins after the end of this line. */
  const awaited: { readonly end: string; readonly isIndented: boolean; readonly at: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    if (BLANK.test(text.charAt(at))) at++;
    else if (rest.startsWith('\\\n')) at += 2;
    else if (rest.startsWith('#')) at += /^[^\n]*/.exec(rest)?.[0].length ?? 1;
    else {
      const operator = OPERATORS.find((one) => rest.startsWith(one));
      if (operator === undefined) {
        const { word, end } = wordAt(text, at);
        tokens.push({ is: 'word', word });
        at = end;
        continue;
      }
      at += operator.length;
      if (operator === '<<' || operator === '<<-') {
        const [all = '', end = ''] = /^[ \t]*['"]?([\w-]+)['"]?/.exec(text.slice(at)) ?? [];
        at += all.length;
        awaited.push({ end, isIndented: operator === '<<-', at: tokens.length });
        tokens.push({ is: 'text', text: '' });
      } else tokens.push({ is: 'operator', text: operator });
      if (operator !== '\n') continue;
      for (const { end, isIndented, at: place } of awaited.splice(0)) {
        const lines = text.slice(at).split('\n');
        const bare = lines.map((line) => (isIndented ? line.replace(/^\t+/, '') : line));
        const last = bare.indexOf(end);
        if (last < 0) throw new SyntaxFault(`here-document delimited by end-of-file (wanted \`${end}')`, true);
        const body = bare.slice(0, last).map((line) => `${line}\n`);
        tokens[place] = { is: 'text', text: body.join('') };
        at += lines.slice(0, last + 1).join('\n').length;
      }
    }
  }
  if (awaited.length > 0) throw new SyntaxFault('here-document without its text', true);
  return tokens;
}

function wordAt(text: string, start: number): { readonly word: Word; readonly end: number } {
  const parts: Part[] = [];
  let at = start;
  const add = (is: Part['is'], value: string, isQuoted: boolean): void => {
    const last = parts.at(-1);
    if (is === 'text' && last?.is === 'text' && last.isQuoted === isQuoted) {
      parts[parts.length - 1] = { is, text: last.text + value, isQuoted };
    } else parts.push({ is, text: value, isQuoted });
  };
  let isDouble = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (!isDouble && (BLANK.test(character) || '|&;<>()\n'.includes(character))) break;
    const next = text.charAt(at + 1);
    if (character === '\\' && next !== '') {
      const isKept = isDouble && !'"\\$`\n'.includes(next);
      if (next !== '\n') add('text', isKept ? `\\${next}` : next, true);
      at += 2;
    } else if (character === '"') {
      isDouble = !isDouble;
      add('text', '', true);
      at++;
    } else if (character === "'" && !isDouble) {
      const end = text.indexOf("'", at + 1);
      if (end < 0) throw new SyntaxFault("unexpected EOF while looking for matching `''", true);
      add('text', text.slice(at + 1, end), true);
      at = end + 1;
    } else if (character === '$' || character === '`') {
      const [all, value, is] = expansionAt(text.slice(at));
      if (all === '') add('text', character, isDouble);
      else add(is, value, isDouble);
      at += Math.max(all.length, 1);
    } else {
      add('text', character, isDouble);
      at++;
    }
  }
  if (isDouble) throw new SyntaxFault('unexpected EOF while looking for matching `"\'', true);
  return { word: parts, end: at };
}

function expansionAt(rest: string): [all: string, value: string, is: Part['is']] {
  const variable = /^\$(?:\{(\w+)\}|([A-Za-z_]\w*|\?))/.exec(rest);
  if (variable !== null) return [variable[0], variable[1] ?? variable[2] ?? '', 'variable'];
  const tick = /^`([^`]*)`/.exec(rest);
  if (tick !== null) return [tick[0], tick[1] ?? '', 'substitution'];
  if (!rest.startsWith('$(')) return ['', '', 'text'];
  let depth = 0;
  for (let index = 1; index < rest.length; index++) {
    if (rest.charAt(index) === '(') depth++;
    if (rest.charAt(index) === ')' && --depth === 0)
      return [rest.slice(0, index + 1), rest.slice(2, index), 'substitution'];
  }
  throw new SyntaxFault("unexpected EOF while looking for matching `)'", true);
}
