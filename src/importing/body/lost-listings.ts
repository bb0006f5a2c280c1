import { restoreListing } from '#manifests';
import type { TextEdit } from './link-edits.ts';

/** A listing of a note whose manifests lost their indentation, and the edit that puts it back. */
export interface LostListing extends TextEdit {
  /** The line of the fence, from 1. */
  readonly line: number;
  /** What the manifests are. */
  readonly kinds: readonly string[];
  /** Lines of the listing (from 1) that could have gone elsewhere too. */
  readonly guessed: readonly number[];
}

const FENCED = /^([ \t]*)(`{3,}|~{3,})([^\n`]*)\n(.*?)^\1\2[`~]*[ \t]*$/gms;

/**
 * Finds the blocks of YAML in Markdown whose manifests lost their indentation on the way and can have it back. A block that
 * says that it is wrong, or is not to be checked, stays as it is.
 */
export function lostListings(markdown: string): LostListing[] {
  return Array.from(markdown.matchAll(FENCED)).flatMap((match): LostListing[] => {
    const [all, indent = '', fence = '', info = '', code = ''] = match;
    if (!/^(?:\{?\s*\.?(?:ya?ml)\b.*)?$/i.test(info.trim()) || /\b(?:invalid|unchecked)\b/.test(info)) return [];
    const lines = code.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const restored = restoreListing(lines.join('\n').replaceAll('\r', ''));
    if (restored === undefined) return [];
    const end = code.includes('\r\n') ? '\r\n' : '\n';
    const insert = restored.text
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line))
      .join(end);
    const start = match.index + all.indexOf(code, indent.length + fence.length + info.length);
    const line = markdown.slice(0, match.index).split('\n').length;
    const { kinds, guessed } = restored;
    return [{ start, end: start + code.length, insert, line, kinds, guessed }];
  });
}

/** A text with its listings as they should be. */
export function withListings(text: string, listings: readonly TextEdit[]): string {
  return listings.toReversed().reduce((whole, { start, end, insert }) => {
    return whole.slice(0, start) + insert + whole.slice(end);
  }, text);
}
