import type { Attachment } from '#vault';
import type { AssetPath } from './asset-paths.ts';
import type { Hrefs } from './hrefs.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Asset } from './page.ts';

/** The files that public notes use, each once, by path. */
export function assetsOf(linked: Iterable<LinkedDraft>, hrefs: Hrefs, assetPath: AssetPath): Asset[] {
  const files = new Set<Attachment>();
  for (const { targets } of linked) {
    for (const target of targets) if (target?.kind === 'file') files.add(target.file);
  }
  const assets = [...files].map((file): [string, Asset] => {
    const path = assetPath(file);
    return [path, { href: hrefs.file(file), path, absolutePath: file.absolutePath }];
  });
  return [...new Map(assets).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
