import type { DraftContext } from '../transform.ts';

/** The title that a note gives itself, in YAML or TOML, without the quotation marks of these. */
const TITLE = /^title[ \t]*[:=][ \t]*(["']?)(.+?)\1[ \t]*$/m;

/** The title in the frontmatter of a note as it is written there, and its offset in the note's source. */
export function writtenTitle({
  note,
  fragmentOf,
}: DraftContext): { readonly text: string; readonly start: number } | undefined {
  if (fragmentOf !== undefined || note.frontmatter.title === undefined) return undefined;
  const found = TITLE.exec(note.source.slice(0, note.bodyStart));
  const [line, quote = '', text = ''] = found ?? [];
  if (found === null || line === undefined) return undefined;
  return { text, start: found.index + line.trimEnd().length - quote.length - text.length };
}
