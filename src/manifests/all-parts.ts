import { fieldAdvice } from './decode/field-advice.ts';
import { ALL_DEFAULTS } from './defaults/all-defaults.ts';
import { judgeFragment } from './fragments/judge-fragment.ts';
import { furtherLints } from './lints/further-lints.ts';
import { judgeUnknown } from './object/judge-unknown.ts';
import { unmatched } from './object/unmatched.ts';
import type { Parts } from './parts.ts';
import { restoreIndentation } from './restore/restore-indentation.ts';
import { RULES } from './rules/by-kind.ts';
import { shapeOf } from './schema/types.ts';
import { isUnjudged } from './schema/unjudged-kinds.ts';

/** All that there is. */
export const ALL_PARTS: Parts = {
  shapeOf,
  ruleOf: (type) => RULES[type],
  defaults: ALL_DEFAULTS,
  fieldAdvice,
  furtherLints,
  isUnjudged,
  judgeFragment,
  judgeUnknown,
  restoreIndentation,
  unmatched,
};
