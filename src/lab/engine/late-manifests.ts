import type * as Manifests from '#manifests';
import { judge as judgeLate } from '#manifests/late';

export { schemaOf, yamlValue } from '#manifests/late';

/**
 * Stands for `#manifests` in the simulator where it runs in a browser: the judge with all its rules is larger than the
 * simulator, and who only watches needs none of it. What is known beforehand is answered from `verdicts`; where a part of the
 * judge is needed that was not loaded yet, its functions throw, and `withParts` loads it.
 */
const verdicts = new Map<string, Manifests.Verdict>();

/** Makes verdicts known that somebody else came to. */
export function knowVerdicts(known: Readonly<Record<string, Manifests.Verdict>>): void {
  for (const [text, verdict] of Object.entries(known)) verdicts.set(text, verdict);
}

/** As the judge of `#manifests`, where the verdict is known or what the text needs was loaded. */
export const judge: typeof Manifests.judge = (text, options) => {
  const known = options === undefined ? verdicts.get(text) : undefined;
  return known ?? judgeLate(text, options);
};
