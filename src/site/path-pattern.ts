/** A pattern of paths, taken apart: alternatives, each of them segments. */
export interface PathPattern {
  readonly text: string;
  readonly alternatives: readonly (readonly string[])[];
}

/** Nobody needs more alternatives; `{a,b}` again and again would make numbers of them without end. */
const MOST_ALTERNATIVES = 256;

/**
 * Reads a pattern of paths from the top of the folder: `*` and `?` stand for letters of one name, `**` for any folders,
 * `{a,b}` for either. Square brackets stand for themselves, since names have them. `undefined` where the pattern leaves the
 * folder, has no name in it, holds a backslash or an open brace, or begins with `!`, which would take back what others say.
 */
export function parsePathPattern(text: string): PathPattern | undefined {
  const tidy = text
    .normalize('NFC')
    .trim()
    .replace(/^\.?\/+/, '');
  if (tidy === '' || tidy.startsWith('!') || tidy.includes('\\')) return undefined;
  const expanded = expandBraces(tidy.toLowerCase());
  const alternatives = expanded?.map((each) => each.split('/').filter((segment) => segment !== '' && segment !== '.'));
  const sound = alternatives?.every((segments) => segments.length > 0 && !segments.includes('..')) === true;
  return alternatives !== undefined && sound ? { text, alternatives } : undefined;
}

/** Tells which pattern a path (relative, NFC) fits, or a folder around it; `undefined` for none. */
export type PathMatcher = (path: string) => string | undefined;

/**
 * Makes a matcher. A pattern that fits a folder fits all that is in it: `journal`, `journal/` and `journal/**` say the same.
 * Case does not matter, since it does not on many disks. Patterns that cannot be read fit nothing. The time is that of the
 * lengths of path and pattern multiplied, whatever they hold.
 */
export function pathMatcher(patterns: readonly string[]): PathMatcher {
  const parsed = patterns.flatMap((pattern) => parsePathPattern(pattern) ?? []);
  return (path) => {
    if (parsed.length === 0) return undefined;
    const segments = path.normalize('NFC').toLowerCase().split('/');
    const found = parsed.find(({ alternatives }) => alternatives.some((each) => fitsStart(each, segments)));
    return found?.text;
  };
}

/** Whether a pattern fits the first of the segments, one or more. */
function fitsStart(pattern: readonly string[], segments: readonly string[]): boolean {
  let at = 0;
  let next = 0;
  let retry: { readonly pattern: number; segment: number } | undefined;
  while (at < segments.length) {
    const part = pattern[next];
    if (part === '**') {
      // Folders in between: tried with none first, and with one more each time that what follows does not fit.
      if (next === pattern.length - 1) return true;
      retry = { pattern: ++next, segment: at };
    } else if (part !== undefined && fitsName(part, segments[at] ?? '')) {
      if (next === pattern.length - 1) return true;
      at++;
      next++;
    } else if (retry !== undefined) {
      at = ++retry.segment;
      next = retry.pattern;
    } else return false;
  }
  return false;
}

function fitsName(pattern: string, name: string): boolean {
  let at = 0;
  let next = 0;
  let retry: { readonly pattern: number; name: number } | undefined;
  while (at < name.length) {
    if (pattern[next] === '*') retry = { pattern: ++next, name: at };
    else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === name[at])) {
      at++;
      next++;
    } else if (retry !== undefined) {
      at = ++retry.name;
      next = retry.pattern;
    } else return false;
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}

/** The texts that `{a,b}` stands for; `undefined` where a brace is open, stands in another, or there are too many. */
function expandBraces(text: string): string[] | undefined {
  let done = [''];
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('{', from);
    const plain = text.slice(from, open === -1 ? text.length : open);
    if (plain.includes('}')) return undefined;
    let choices = [plain];
    from += plain.length;
    if (open !== -1) {
      const close = text.indexOf('}', open);
      const inside = text.slice(open + 1, close);
      if (close === -1 || inside.includes('{')) return undefined;
      choices = inside.split(',').map((choice) => plain + choice);
      from = close + 1;
    }
    if (done.length * choices.length > MOST_ALTERNATIVES) return undefined;
    done = done.flatMap((start) => choices.map((choice) => start + choice));
  }
  return done;
}
