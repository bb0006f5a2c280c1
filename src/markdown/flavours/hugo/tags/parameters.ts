/** What is given to a shortcode: text, and where it stands without its quotes. */
export interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The parameters of a tag; names are in lower case. */
export interface Parameters {
  readonly named: ReadonlyMap<string, Value>;
  readonly positional: readonly Value[];
}

/** A parameter as it is read: `end` is where the next one may begin. */
export interface ReadParameter {
  readonly name?: string;
  readonly value: Value;
  readonly end: number;
}

const NAME = /([\p{L}\p{N}_][\p{L}\p{N}_.:-]*)\s*=\s*/uy;
/** Quoted text: with escapes and within a line; as it is, over lines too; and what stands bare. */
const VALUE = /"((?:[^"\\\n]|\\[^\n])*)"|`([^`]*)`|'([^'\n]*)'|((?:(?!\/?[>%]\}\}|\{\{[<%])[^\s"`])+)/y;

/**
 * Reads the parameter at an offset: `name="value"`, `"value"`, `` `value` ``, `value` (Hugo's `lexShortcodeParam`; single
 * quotes, which Hugo refuses, are taken too). `undefined` where there is none.
 */
export function readParameter(text: string, at: number): ReadParameter | undefined {
  NAME.lastIndex = at;
  const named = NAME.exec(text);
  const start = named === null ? at : NAME.lastIndex;
  VALUE.lastIndex = start;
  const found = VALUE.exec(text);
  if (found === null) return undefined;
  const end = VALUE.lastIndex;
  const [, double, raw, single, bare] = found;
  const quotes = bare === undefined ? 1 : 0;
  const written = double ?? raw ?? single ?? bare ?? '';
  const value = {
    text: double === undefined ? written : written.replace(/\\(["\\])/g, '$1'),
    start: start + quotes,
    end: end - quotes,
  };
  return { ...(named?.[1] !== undefined && { name: named[1].toLowerCase() }), value, end };
}
