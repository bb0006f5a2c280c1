import type { Lang } from '#naming';
import type { LabTexts } from './lab-texts.ts';

/** The texts of the widget in the reader's language alone. Rejects where they cannot be loaded. */
export async function loadLabTexts(lang: Lang): Promise<LabTexts> {
  return lang === 'ko' ? (await import('./ko.ts')).ko : (await import('./en.ts')).en;
}
