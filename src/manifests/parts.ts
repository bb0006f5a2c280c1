import type { fieldAdvice } from './decode/field-advice.ts';
import type { TypeDefaults } from './defaults/type-defaults.ts';
import type { judgeFragment } from './fragments/judge-fragment.ts';
import type { furtherLints } from './lints/further-lints.ts';
import type { judgeUnknown } from './object/judge-unknown.ts';
import type { unmatched } from './object/unmatched.ts';
import type { restoreIndentation } from './restore/restore-indentation.ts';
import type { KindRule } from './rules/kind-rule.ts';
import type { Kind } from './schema/kinds.ts';
import type { ObjectShape } from './schema/shape.ts';
import type { isUnjudged } from './schema/unjudged-kinds.ts';

/** What the judge knows of kinds, and what it does with texts that are not whole, sound objects of them. */
export interface Parts {
  /** The shape of the objects of a kind. */
  readonly shapeOf: (kind: Kind) => ObjectShape;
  /** The rules for objects of a type; `undefined` where it has none. */
  readonly ruleOf: (type: string) => KindRule | undefined;
  /** For the types that {@link shapeOf} gives. */
  readonly defaults: TypeDefaults;
  readonly fieldAdvice: typeof fieldAdvice;
  readonly furtherLints: typeof furtherLints;
  readonly isUnjudged: typeof isUnjudged;
  readonly judgeFragment: typeof judgeFragment;
  readonly judgeUnknown: typeof judgeUnknown;
  readonly restoreIndentation: typeof restoreIndentation;
  readonly unmatched: typeof unmatched;
}
