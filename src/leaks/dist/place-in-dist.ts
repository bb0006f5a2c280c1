/** Where in the site something stands. */
export interface DistPlace {
  /** Path inside the site. */
  readonly file: string;
  /** Lines and columns count from 1; columns count bytes. Both 1 for the name of a file. */
  readonly line: number;
  readonly column: number;
  /** How the text is wrapped in the file: `gzip`, `base64`; empty for the file itself. */
  readonly wrapped: readonly string[];
  /** The text around it. */
  readonly excerpt: string;
}

const AROUND = 40;

/** The place of an offset in a text of the site. */
export function placeInDist(file: string, bytes: Uint8Array, offset: number, wrapped: readonly string[]): DistPlace {
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line += 1;
    start = at + 1;
  }
  const around = Buffer.from(bytes.subarray(Math.max(0, offset - AROUND), offset + 3 * AROUND)).toString('utf8');
  const excerpt = around
    .replace(/^\uFFFD+|\uFFFD+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { file, line, column: offset - start + 1, wrapped, excerpt };
}
