import type { Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { Entry } from './page.ts';
import { shownFace } from './shown-face.ts';
import type { TreeNode } from './tree.ts';

export interface EntryParts {
  readonly site: Site;
  readonly descriptionOf: (note: Note) => string;
  readonly updatedOf: (note: Note) => string | undefined;
}

/** Lines of a list, in the order given: the notes and folders at these places of the tree. */
export function entriesOf(nodes: readonly TreeNode[], lang: Lang, parts: EntryParts): Entry[] {
  return nodes.map((node): Entry => {
    const { href, title, titleLang, set, children, noteCount } = node;
    const face = set && shownFace(set, lang, parts.site);
    const updated = face && parts.updatedOf(face);
    return {
      href,
      text: title,
      lang: titleLang,
      kind: children.length > 0 ? 'folder' : 'note',
      description: face === undefined ? '' : parts.descriptionOf(face),
      ...(children.length > 0 && { count: noteCount }),
      ...(updated !== undefined && { updated }),
    };
  });
}
