import type { PerLang } from '#naming';
import type { Edit } from '../../../source/prepared-text.ts';

/** What becomes of attributes: the edits that say them in Markdown, besides the one that takes the list away. */
export interface Applied {
  readonly edits: readonly Edit[];
  /** `undefined` where Markdown has no word for any of them. */
  readonly became?: PerLang<string>;
}

export const NOT_SAID: Applied = { edits: [] };

/** The same word in both languages. */
export function became(word: string): PerLang<string> {
  return { ko: word, en: word };
}
