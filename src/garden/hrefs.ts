import type { Draft } from '#markdown';
import { type Href, type Lang, toHref } from '#naming';
import type { Site } from '#site';
import type { Attachment, Note } from '#vault';
import { type Addresses, pageHref } from './addresses.ts';
import type { AssetPath } from './asset-paths.ts';
import { sameStructure } from './corresponding-heading.ts';
import { idsOf } from './ids-of.ts';
import { shownFace } from './shown-face.ts';
import { slugOf } from './slug.ts';
import type { FolderTarget, NoteTarget } from './target.ts';

/** Turns targets into addresses for a reader of a language. */
export interface Hrefs {
  /** Page of the note, without its anchor. */
  note(target: NoteTarget, lang: Lang): Href;
  /** Id of the anchor in the text that the reader is shown; `''` for none, or where that text has no such place. */
  anchor(target: NoteTarget, lang: Lang): string;
  folder(target: FolderTarget, lang: Lang): Href;
  file(file: Attachment): Href;
}

export interface HrefsParts {
  readonly site: Site;
  readonly addresses: Addresses;
  readonly draftOf: (note: Note) => Draft;
  readonly assetPath: AssetPath;
  /** Where the page is, in a language, of a folder that does not exist there. */
  readonly folderElsewhere: (stem: string, lang: Lang) => Href;
}

export function hrefsOf({ site, addresses, draftOf, assetPath, folderElsewhere }: HrefsParts): Hrefs {
  return {
    note: ({ set, lang }, reader) => addresses.hrefOf(set, lang ?? reader),
    anchor: ({ set, face, anchor, lang }, reader) => {
      if (anchor === undefined || anchor.kind === 'missing') return '';
      const shown = draftOf(shownFace(set, lang ?? reader, site));
      if (anchor.kind === 'heading') {
        return sameStructure(draftOf(face), shown) ? (shown.headings[anchor.index]?.id ?? '') : '';
      }
      const ids = anchor.kind === 'block' ? [`^${anchor.id}`, anchor.id] : [anchor.id];
      return ids.find((id) => idsOf(shown).has(id)) ?? '';
    },
    folder: ({ stem, lang }, reader) => {
      const [shown, slug] = [lang ?? reader, slugOf(stem)];
      return slug === '' || addresses.isFolder(shown, slug)
        ? pageHref(site, shown, slug)
        : folderElsewhere(stem, shown);
    },
    file: (file) => toHref(site.base, [assetPath(file)], ''),
  };
}
