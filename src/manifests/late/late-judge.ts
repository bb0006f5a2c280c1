import type { Judge } from '../judge-with.ts';
import type { Parts } from '../parts.ts';
import type { schemaOf as schemaNow } from '../schema/fields.ts';
import type { yamlValue as yamlValueNow } from '../yaml-value.ts';
import { latePart } from './late-part.ts';

const pods = latePart(() => import('./pod-judge.ts'));
const whole = latePart(() => import('./whole-judge.ts'));

/**
 * As `judge`, with the same verdicts. Throws `PartMissing` where a text needs what was not loaded yet: sound Pods and what
 * makes them need little more than half of it.
 */
export const judge: Judge = (text, options) =>
  (whole.loaded()?.judge ?? pods.get().podJudge(whole.missing))(text, options);

/** As `yamlValue`, on the same terms. */
export const yamlValue: typeof yamlValueNow = (text) => pods.get().yamlValue(text);

/** As `schemaOf`, on the same terms. */
export const schemaOf: typeof schemaNow = (apiVersion, kind) => whole.get().schemaOf(apiVersion, kind);

/** What the judge knows of kinds, on the same terms. */
export function lateParts(): Parts {
  return whole.loaded()?.ALL_PARTS ?? pods.get().podParts(whole.missing);
}

/** Loads the judge of Pods before a text asks for it. */
export const loadJudge: () => Promise<unknown> = pods.load;

/** What explains diagnostics to readers. */
export const loadExplanations: () => Promise<typeof import('./explanations.ts')> = latePart(
  () => import('./explanations.ts'),
).load;
