import type { NoteId } from '#naming';
import type { Attachment } from '#vault';
import type { AssetPath } from './asset-paths.ts';
import type { FileTexts } from './file-texts.ts';
import type { Hrefs } from './hrefs.ts';
import type { Asset } from './page.ts';
import type { Web } from './weave.ts';

interface AssetsParts {
  readonly hrefs: Hrefs;
  readonly assetPath: AssetPath;
  readonly textOf: FileTexts;
}

/** The files that public notes use, each once, by path. What a page shows the text of is not needed as a file. */
export function assetsOf({ textsWith }: Pick<Web, 'textsWith'>, { hrefs, assetPath, textOf }: AssetsParts): Asset[] {
  const files = new Map<Attachment, Set<NoteId>>();
  const use = (file: Attachment, by: NoteId): void => {
    files.set(file, (files.get(file) ?? new Set()).add(by));
  };
  for (const { note, draft, targets } of textsWith('file')) {
    for (const [index, target] of targets.entries()) {
      const isShown =
        draft.slots[index]?.kind === 'embed' && target?.kind === 'file' && textOf(target.file).kind === 'text';
      if (target?.kind === 'file' && !isShown) use(target.file, note.id);
      else if (target?.kind === 'drawing' && target.picture !== undefined) use(target.picture, note.id);
    }
  }
  const assets = [...files].map(([file, users]): [string, Asset] => {
    const path = assetPath(file);
    const usedBy = [...users].sort();
    return [path, { href: hrefs.file(file), path, absolutePath: file.absolutePath, source: file.path, usedBy }];
  });
  return [...new Map(assets).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
