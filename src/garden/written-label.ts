import { nameOf, withoutEndSlashes, withoutNoteExtension } from './vault-paths.ts';

/**
 * What a link without a label says: the name as its author wrote it, so that a particle after it still fits, without
 * folder and extension, and the heading (`데몬셋 > 특징`). `undefined` where nothing is left that a reader would know.
 */
export function writtenLabel(target: string): string | undefined {
  if (BARE_NAME.test(target)) return target;
  const [path = '', ...anchors] = target.split('#').map((part) => part.trim());
  const name = nameOf(withoutNoteExtension(withoutEndSlashes(path.replaceAll('\\', '/'))));
  const headings = anchors.filter((anchor) => anchor !== '' && !anchor.startsWith('^'));
  if (/^(?:readme|_?index|\.{0,2})$/i.test(name) && headings.length === 0) return undefined;
  return [name, ...headings].filter((part) => part !== '').join(' > ');
}

/** A name without folder, extension, heading, or white space around it, that is none of those of which nothing is left. */
const BARE_NAME = /^(?!_?index$|readme$)[^\s#/\\.](?:[^#/\\.]*[^\s#/\\.])?$/i;

/** Every way in which the name of a link's target may stand in plain text. */
export function writtenNames(target: string): string[] {
  const [path = ''] = target.split('#');
  const bare = withoutNoteExtension(path);
  const forms = [
    target,
    target.replaceAll('#', ' > '),
    writtenLabel(target) ?? '',
    path,
    bare,
    nameOf(path),
    nameOf(bare),
  ];
  return [...new Set(forms.map((form) => form.trim()))].filter((form) => form !== '');
}
