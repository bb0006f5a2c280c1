import { isLang, type Lang } from '#naming';
import { withoutNoteExtension } from '../files/note-extension.ts';

/** A note's path taken apart: `ko/workloads/daemonset.en.md` has the folder `ko` and the suffix `en`. */
export interface LanguageInPath {
  readonly folder: Lang | undefined;
  readonly suffix: Lang | undefined;
  /** What is left without language folder, language suffix and the extension of a note. */
  readonly rest: string;
}

/** Finds the language in a path: in its first folder (`ko/`), or before its extension (`note.ko.md`, `README_ko.md`). */
export function languageInPath(path: string): LanguageInPath {
  const slash = path.indexOf('/');
  const folder = slash === -1 ? undefined : langIn(path.slice(0, slash));
  const inside = withoutNoteExtension(folder === undefined ? path : path.slice(slash + 1));
  const match =
    /^(?<rest>.*[^/])\.(?<lang>ko|en)$/is.exec(inside) ?? /^(?<rest>(?:.*\/)?readme)[-_](?<lang>ko|en)$/is.exec(inside);
  return { folder, suffix: langIn(match?.groups?.['lang']), rest: match?.groups?.['rest'] ?? inside };
}

function langIn(text: string | undefined): Lang | undefined {
  const lang = text?.toLowerCase();
  return isLang(lang) ? lang : undefined;
}
