/**
 * The builds that are measured, in their order: with nothing kept, with nothing changed, after one edit of a note's text,
 * after one of a note's title, after one new note; and with nothing changed by the way that `npm run build` goes.
 */
export const STEPS = ['cold', 'unchanged', 'edit', 'title', 'new', 'door'] as const;
export type Step = (typeof STEPS)[number];

/** Whether this names a step. */
export function isStep(name: string): name is Step {
  return STEPS.some((step) => step === name);
}
