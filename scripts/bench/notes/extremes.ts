import type { NotePlan } from './note-plan.ts';

/**
 * What may be far out of the ordinary in a folder of notes: one note to which all others lead, one tag that all carry, one
 * folder in which all lie, one note that is as long as a hundred.
 */
export const EXTREMES = ['backlinks', 'tag', 'folder', 'length'] as const;
export type Extreme = (typeof EXTREMES)[number];

/** Bytes of a note that is as long as a hundred, in UTF-8 and at least. */
export const LONG = 500_000;

/** The same plans, far out of the ordinary in one way. What is private stays as it is. */
export function withExtreme(plans: readonly NotePlan[], extreme: Extreme): readonly NotePlan[] {
  const isOpen = ({ index, isPrivate }: NotePlan): boolean => index > 0 && !isPrivate;
  // The last one, since few lead to it: what is found of it is due to this extreme alone.
  const chosen = plans.findLast((plan) => isOpen(plan) && plan.langs.length > 1);
  return plans.map((plan) => {
    if (!isOpen(plan)) return plan;
    switch (extreme) {
      case 'backlinks':
        return plan === chosen || chosen === undefined ? plan : { ...plan, leadsTo: chosen.name };
      case 'tag':
        return { ...plan, tags: ['everything', ...plan.tags] };
      case 'folder':
        return { ...plan, folder: 'everything' };
      case 'length':
        return plan === chosen ? { ...plan, isLong: true } : plan;
    }
  });
}
