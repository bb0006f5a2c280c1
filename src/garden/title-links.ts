import type { LinkSlot } from '#markdown';
import type { Note } from '#vault';

/** Lines in which the title of a note is looked for. */
const MOST_LINES = 50;

/**
 * The wikilinks in the heading that became a note's title. The title is no part of the HTML, so the draft has no slots
 * for them; but they may be broken, or name a private note, like any other.
 */
export function titleLinks({ id, source, bodyStart }: Note): LinkSlot[] {
  const above = source.slice(0, bodyStart).split('\n').length;
  const lines = source.slice(bodyStart, bodyStart + 10_000).split('\n', MOST_LINES);
  const index = lines.findIndex(
    (line, at) => /^ {0,3}#[ \t]/.test(line) || /^ {0,3}=+[ \t]*$/.test(lines[at + 1] ?? ''),
  );
  const heading = lines[index] ?? '';
  return [...heading.matchAll(/(?<!!)\[\[([^\]|[]+)(\|[^\]]*)?\]\]/g)].map((found) => {
    const [, target = '', label] = found;
    const place = { file: id, line: above + index, column: found.index + 1 };
    return { kind: 'link', syntax: 'wiki', target, labelled: label !== undefined, place, sentence: '' };
  });
}
