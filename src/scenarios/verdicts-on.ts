import { type Verdict, judge } from '#manifests';
import type { Scenario } from '#simulator';

/** What the judge says of the manifests that a scenario applies, by their text, so that a browser need not load it to run them. */
export function verdictsOn({ manifests, variants, events }: Scenario): Record<string, Verdict> {
  const texts = [
    manifests,
    ...variants.flatMap(({ manifests: own }) => own ?? []),
    ...events.flatMap(({ action }) => (action.do === 'apply' ? [action.manifest] : [])),
  ];
  return Object.fromEntries(texts.filter((text) => text.trim() !== '').map((text) => [text, judge(text)]));
}
