import type { CodeFile } from './code/index.ts';
import { openWorkshop } from './open-workshop.ts';

export type { CodeFile };

/** A file of code as a block: highlighted, with its title above. Safe HTML; takes time in the order of its length. */
export function codeFileHtml(file: CodeFile): string {
  return openWorkshop().codeFileHtml(file);
}
