import type { Attachment } from '#vault';
import { assetPath, type Hrefs } from './hrefs.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Asset } from './page.ts';

/** The files that public notes use, each once, by path. */
export function assetsOf(linked: Iterable<LinkedDraft>, hrefs: Hrefs): Asset[] {
  const files = new Set<Attachment>();
  for (const { targets } of linked) {
    for (const target of targets) if (target?.kind === 'file') files.add(target.file);
  }
  return [...files]
    .map((file) => ({ href: hrefs.file(file), path: assetPath(file), absolutePath: file.absolutePath }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
