/** Where frontmatter stands in a note's source: offsets. */
export interface FrontmatterBlock {
  readonly syntax: 'yaml' | 'toml';
  /** Where the opening fence stands; above 0 where empty lines come before it. */
  readonly fenceStart: number;
  readonly start: number;
  readonly end: number;
  /** Where the body begins; `undefined` where the block is never closed. */
  readonly bodyStart: number | undefined;
}

const OPENING = /^(?:[ \t]*\n)*(?<fence>---|\+\+\+)[ \t]*(?:\n|$)/;

/**
 * Finds what stands between the fences `---` (YAML or JSON) or `+++` (TOML) at the top of a note. Whether it is frontmatter
 * or text between two lines drawn is not decided here.
 */
export function findFrontmatter(source: string): FrontmatterBlock | undefined {
  const opening = OPENING.exec(source);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const syntax = opening.groups?.['fence'] === '+++' ? 'toml' : 'yaml';
  const fenceStart = source.search(/[^ \t\n]/);
  const closing = syntax === 'toml' ? /^\+\+\+[ \t]*$/gm : /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = start;
  const match = closing.exec(source);
  if (match === null) return { syntax, fenceStart, start, end: source.length, bodyStart: undefined };
  const bodyStart = Math.min(match.index + match[0].length + 1, source.length);
  return { syntax, fenceStart, start, end: match.index, bodyStart };
}
