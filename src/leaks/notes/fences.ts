/** A fence that opens a block of code. */
export interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly inQuote: boolean;
  /** Offset after the line of the fence. */
  readonly end: number;
}

const OPENING = /[ \t]*(?<quote>>[ \t>]*)?(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?<run>`{3,}|~{3,})(?<info>[^\n]*)/y;

/** The fence in the line that begins at `at`, inside quotes and lists too; `undefined` where there is none. */
export function fenceAt(text: string, at: number): Fence | undefined {
  OPENING.lastIndex = at;
  const { quote, run = '', info = '' } = OPENING.exec(text)?.groups ?? {};
  const sign = run.charAt(0);
  if (sign === '' || (sign === '`' && info.includes('`'))) return undefined;
  return { sign, length: run.length, inQuote: quote !== undefined, end: lineEnd(text, at) };
}

/** Offset after the block of code that a fence opens; the end of the text where nothing closes it. */
export function fenceEnd(text: string, { sign, length, inQuote, end }: Fence): number {
  const closing = /[ \t>]*(`{3,}|~{3,})[ \t]*(?:\n|$)/y;
  for (let at = end; at < text.length; at = lineEnd(text, at)) {
    if (inQuote && !/[ \t]*>/y.test(text.slice(at, at + 20))) return at;
    closing.lastIndex = at;
    const run = closing.exec(text)?.[1] ?? '';
    if (run.startsWith(sign) && run.length >= length) return lineEnd(text, at);
  }
  return text.length;
}

/** Offset after the line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
