import { isLang } from '#naming';
import { joinPath } from './vault-paths.ts';

/**
 * The path that a permalink names: NFC, decoded, without origin, query and slashes at its ends, and without the name of a folder's page. `''` where there is none,
 * or where it would lead out of the site.
 */
export function redirectPath(permalink: string): string {
  const path = permalink.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  const inside = joinPath('', decode(path).replaceAll('\\', '/').normalize('NFC')) ?? '';
  return inside.replace(/\/index\.html?$/i, '');
}

/** What the permalinks of both faces of a note have in common: the path without a language at its beginning. */
export function permalinkPath(permalink: string): string {
  const path = redirectPath(permalink);
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 && isLang(first) ? rest.join('/') : path;
}

/** Decodes percent-encoding; text that is not validly encoded stays as it is. */
export function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
