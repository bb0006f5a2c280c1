import type { Lang, PerLang } from '#naming';
import type { Written } from '#publish';
import { reasonName } from './reason-names.ts';

const WORDS = {
  same: { ko: '그대로', en: 'kept: nothing that it shows has changed' },
  sameBytes: { ko: '다시 만들었으나 같음', en: 'made again, and came out the same' },
  removed: { ko: '없앰', en: 'removed' },
} as const satisfies Record<string, PerLang<string>>;

/** Says for every file of a site, a line each, why it was made again, kept or removed. */
export function explainText(
  { files, written, removed, why }: Pick<Written, 'files' | 'written' | 'removed' | 'why'>,
  lang: Lang,
): string {
  const isWritten = new Set(written);
  const lines = new Map<string, string>();
  for (const path of removed) lines.set(path, WORDS.removed[lang]);
  for (const path of files.keys()) {
    const reasons = why.get(path)?.map((reason) => reasonName(reason, lang)) ?? [];
    if (reasons.length === 0) lines.set(path, WORDS.same[lang]);
    else if (isWritten.has(path)) lines.set(path, reasons.join(', '));
    else lines.set(path, `${reasons.join(', ')} (${WORDS.sameBytes[lang]})`);
  }
  return [...lines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, reason]) => `${path}  ${reason}\n`)
    .join('');
}
