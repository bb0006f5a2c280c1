import path from 'node:path';
import type { WrittenLink } from '#markdown';

/** The path and what follows it from the first `#`, which is included; `''` where nothing does. */
export function partsOf(target: string): { readonly path: string; readonly fragment: string } {
  const hash = target.indexOf('#');
  return hash === -1 ? { path: target, fragment: '' } : { path: target.slice(0, hash), fragment: target.slice(hash) };
}

/** The way from a note to a file, as a relative path. */
export function relativePath(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to) || path.posix.basename(to);
}

/** Whether a relative path, as it is written in a note at `from`, leads to `to` already. */
export function leadsTo(written: string, from: string, to: string): boolean {
  if (written === '' || written.startsWith('/')) return false;
  const decoded = written.replaceAll(/%(?:23|3f)/gi, decodeURIComponent);
  return path.posix.join(path.posix.dirname(from), decoded) === to;
}

/** A path as the destination of a link of this form: white space and signs that mean something there are encoded. */
export function destinationText(form: WrittenLink['form'], target: string, fragment: string): string {
  if (form === 'wiki') return target + fragment;
  const encoded = target.replaceAll(/[\s%?#()<>"'\\]/g, encode);
  const behind = fragment.replaceAll(/[\s()<>"\\]/g, encode);
  return form === 'attribute' ? (encoded + behind).replaceAll('&', '&amp;') : encoded + behind;
}

function encode(sign: string): string {
  return encodeURIComponent(sign).replace(/^[()']$/, (left) => `%${left.charCodeAt(0).toString(16).toUpperCase()}`);
}
