import { languageInPath } from './language-in-path.ts';

/** Files that stand for their folder. */
const FOLDER_NOTE = /(?:^|\/)(?:readme|index|_index)$/i;

/** The stem (see `Note.stem`) of a note at `path`, which `dg-path` may have replaced. */
export function stemOf(path: string): string {
  return languageInPath(path).rest.replace(FOLDER_NOTE, '');
}
