import type { Draft } from '#markdown';
import type { Site } from '#site';
import type { Note } from '#vault';
import { redirectPath } from './permalink.ts';
import { nameOf } from './vault-paths.ts';

/** Characters that the first line of a plain text may have to be its title. */
const LONGEST_TITLE_LINE = 60;

/**
 * The title of a note, plain text: what the frontmatter says; the heading at the top; the last segment of the permalink,
 * where it is more than a slug; the short first line of a plain text; the name of the file, or of the folder that it stands for; the site's title.
 */
export function titleOf(note: Note, draft: Draft, site: Site): string {
  const { title, permalink } = note.frontmatter;
  return (
    trimmed(title) ??
    trimmed(draft.title) ??
    trimmed(permalink === undefined ? undefined : nameIn(permalink)) ??
    trimmed(note.format === 'text' ? titleLine(note) : undefined) ??
    trimmed(nameOf(note.stem)) ??
    site.title[note.lang]
  );
}

/** A text without white space around it; `undefined` where nothing is left. */
function trimmed(text: string | undefined): string | undefined {
  const bare = text?.trim();
  return bare === '' ? undefined : bare;
}

/** The last segment of a permalink; `undefined` for a slug, which is made for addresses and says less than the file's name. */
function nameIn(permalink: string): string | undefined {
  const name = nameOf(redirectPath(permalink)).replace(/\.html?$/i, '');
  return /^[a-z\d._~-]*$/.test(name) ? undefined : name;
}

/** The first line with text, if it is short and no sentence. */
function titleLine({ source, bodyStart }: Note): string | undefined {
  const start = source.slice(bodyStart).search(/\S/);
  if (start === -1) return undefined;
  const [line = ''] = source.slice(bodyStart + start, bodyStart + start + LONGEST_TITLE_LINE + 1).split('\n');
  const text = line.trim();
  return line.length > LONGEST_TITLE_LINE || /[.。,:;]$/.test(text) ? undefined : text;
}
