import { formatNumber } from '#i18n';
import type { Lang } from '#naming';
import { type Phase, PHASES } from '#progress';
import { PHASE_NAMES } from './phase-names.ts';

/** How far a phase is. */
export interface PhaseState {
  readonly done: number;
  /** `undefined` where nobody knows yet. */
  readonly total: number | undefined;
}

/** One line that says what is being done and how far it is, no wider than `columns`. */
export function progressLine(running: ReadonlyMap<Phase, PhaseState>, lang: Lang, columns: number): string {
  const parts = PHASES.flatMap((phase) => {
    const state = running.get(phase);
    return state === undefined ? [] : [`${PHASE_NAMES[lang][phase]}${amount(state, lang)}`];
  });
  return cut(parts.join(' · '), columns);
}

function amount({ done, total }: PhaseState, lang: Lang): string {
  if (total === undefined || total === 0) return ' …';
  return ` ${formatNumber(lang, Math.min(done, total))}/${formatNumber(lang, total)}`;
}

/** Hangul is two columns wide. A line that wraps cannot be wiped again. */
function cut(text: string, columns: number): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/.test(character) ? 2 : 1;
    if (width > columns) break;
    kept += character;
  }
  return kept;
}
