/** A note as somebody who edits it sees it: its fields, each with its value as it is written, and its blocks. */
export interface NoteText {
  readonly fields: ReadonlyMap<string, string>;
  readonly blocks: readonly string[];
}

/** Takes a note apart. Frontmatter is understood as far as it is `key: value` line by line; other syntax stays a block. */
export function parseNoteText(text: string): NoteText {
  const frontmatter = /^---\n((?:[\w-]+:.*\n)*)---\n/.exec(text);
  const body = text.slice(frontmatter?.[0].length ?? 0);
  return { fields: parseFields(frontmatter?.[1] ?? ''), blocks: body.split(/\n{2,}/).filter((block) => block.trim()) };
}

/** Puts a note together again. */
export function printNoteText({ fields, blocks }: NoteText): string {
  const frontmatter = fields.size === 0 ? '' : `---\n${printFields(fields)}---\n\n`;
  return `${frontmatter}${blocks.map((block) => block.trim()).join('\n\n')}\n`;
}

/** Reads lines of `key: value`, as in frontmatter and in the settings. */
export function parseFields(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf(':');
      return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()] as const];
    }),
  );
}

export function printFields(fields: ReadonlyMap<string, string>): string {
  return [...fields].map(([key, value]) => `${key}: ${value}\n`).join('');
}

/** The fields with one set anew, or without it where `value` is `undefined`. */
export function withField(
  fields: ReadonlyMap<string, string>,
  key: string,
  value: string | undefined,
): ReadonlyMap<string, string> {
  const changed = new Map(fields);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}
