import { createHash } from 'node:crypto';

/** A script printed into the page, and the source expression by which the Content-Security-Policy lets it run. */
export interface InlineScript {
  readonly code: string;
  readonly source: string;
}

/** Indentation, and lines that are comments: readers have no use for them. */
const LAYOUT = /^[ \t]*\/\/.*\n|^[ \t]+/gm;

/**
 * Turns a function into an inline script that calls it with `args`. The function must be self-contained and
 * hold no text that runs across lines; the arguments must be JSON.
 */
export function inlineScript<Args extends readonly unknown[]>(
  run: (...args: Args) => void,
  ...args: Args
): InlineScript {
  const list = args.map((arg) => JSON.stringify(arg).replaceAll('<', '\\u003c')).join(',');
  const code = `(${run.toString().replaceAll(LAYOUT, '')})(${list})`;
  return { code, source: `'sha256-${createHash('sha256').update(code).digest('base64')}'` };
}
