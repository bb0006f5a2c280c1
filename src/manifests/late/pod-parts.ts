import { POD_DEFAULTS } from '../defaults/pod-defaults.ts';
import type { Parts } from '../parts.ts';
import { POD_RULES } from '../rules/pod-rules.ts';
import { podType } from '../schema/pod-types.ts';

/** Enough for sound Pods and what most of them are made by; whatever else is asked for is `missing`. */
export function podParts(missing: () => never): Parts {
  return {
    shapeOf: ({ type }) => podType(type) ?? missing(),
    ruleOf: (type) => POD_RULES[type],
    defaults: POD_DEFAULTS,
    fieldAdvice: missing,
    furtherLints: () => undefined,
    isUnjudged: missing,
    judgeFragment: missing,
    judgeUnknown: missing,
    restoreIndentation: missing,
    unmatched: missing,
  };
}
