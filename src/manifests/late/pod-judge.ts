import { type Judge, judgeWith } from '../judge-with.ts';
import { podParts } from './pod-parts.ts';

export { yamlValue } from '../yaml-value.ts';
export { podParts } from './pod-parts.ts';

/** A judge of Pods and what most of them are made by; `missing` is called, and has to throw, where a text is anything else. */
export function podJudge(missing: () => never): Judge {
  return judgeWith(podParts(missing));
}
