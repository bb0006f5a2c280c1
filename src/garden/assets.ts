import type { NoteId } from '#naming';
import type { Attachment } from '#vault';
import type { AssetPath } from './asset-paths.ts';
import type { Hrefs } from './hrefs.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Asset } from './page.ts';

/** The files that public notes use, each once, by path. */
export function assetsOf(linked: Iterable<LinkedDraft>, hrefs: Hrefs, assetPath: AssetPath): Asset[] {
  const files = new Map<Attachment, Set<NoteId>>();
  const use = (file: Attachment, by: NoteId): void => {
    files.set(file, (files.get(file) ?? new Set()).add(by));
  };
  for (const { note, targets } of linked) {
    for (const target of targets) if (target?.kind === 'file') use(target.file, note.id);
  }
  const assets = [...files].map(([file, users]): [string, Asset] => {
    const path = assetPath(file);
    const usedBy = [...users].sort();
    return [path, { href: hrefs.file(file), path, absolutePath: file.absolutePath, source: file.path, usedBy }];
  });
  return [...new Map(assets).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
