/** The parameters of a tag: `key="value"`, in lower case, and the words without a key. */
export interface Params {
  readonly words: readonly string[];
  /** A value without quotation marks is the name of a variable. */
  readonly named: ReadonlyMap<string, { readonly value: string; readonly isVariable: boolean }>;
}

const PARAM =
  /([\w-]+)\s*[=:]\s*(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|([^\s"',]+))|"([^"]*)"|'([^']*)'|([^\s,]+)/g;

/** Reads `figure.html src="a.png" alt='A' width=300`; commas may part the parameters. */
export function paramsIn(markup: string): Params {
  const words: string[] = [];
  const named = new Map<string, { value: string; isVariable: boolean }>();
  for (const { 1: key, 2: double, 3: single, 4: bare, 5: doubleWord, 6: singleWord, 7: word } of matchesIn(markup)) {
    const quoted = double ?? single;
    if (key === undefined) words.push(doubleWord ?? singleWord ?? word ?? '');
    else if (quoted !== undefined) named.set(key.toLowerCase(), { value: unescaped(quoted), isVariable: false });
    else named.set(key.toLowerCase(), { value: bare ?? '', isVariable: !/^-?\d|^(?:true|false)$/.test(bare ?? '') });
  }
  return { words, named };
}

function unescaped(value: string): string {
  return value.replace(/\\(["'])/g, '$1').replace(/\s*\n\s*/g, ' ');
}

function matchesIn(markup: string): Iterable<readonly (string | undefined)[]> {
  return markup.matchAll(PARAM);
}
