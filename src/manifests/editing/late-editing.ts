import type { Lang } from '#naming';
import { lateParts } from '../late/late-judge.ts';
import { withParts } from '../late/with-parts.ts';
import { type Hover, hoverIn } from './hover.ts';
import { type Suggestions, suggestionsIn } from './suggestions.ts';

/** As `suggestionsIn`; loads what it has to know of kinds beside Pods and what makes them. */
export function suggestionsAt(text: string, offset: number, lang: Lang): Promise<Suggestions | undefined> {
  return withParts(() => suggestionsIn(text, offset, lang, lateParts()));
}

/** As `hoverIn`, on the same terms. */
export function hoverAt(text: string, offset: number, lang: Lang): Promise<Hover | undefined> {
  return withParts(() => hoverIn(text, offset, lang, lateParts()));
}
