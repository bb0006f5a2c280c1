import type { Fault } from '../fault.ts';
import { kindsInText } from '../fragments/kinds-in-text.ts';
import type { Json } from '../json.ts';
import { childPath } from '../path.ts';
import type { Parts } from '../parts.ts';
import type { Field } from '../rules/field.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ObjectShape } from '../schema/shape.ts';
import { type Advice, advise } from './advice.ts';
import { annotationLints } from './annotation-lints.ts';
import { containerLints } from './container-lints.ts';
import { hostAccess } from './host-access.ts';
import type { LintSwitches } from './lint-names.ts';
import { nodeLints } from './node-lints.ts';
import { podSpecOf, podTemplateOf } from './pod-spec-of.ts';
import { portLints } from './port-lints.ts';
import { switched } from './switched.ts';
import { volumeLints } from './volume-lints.ts';

/** What is known around an object. */
export interface LintContext {
  readonly title?: string;
  /** The prose of the note; where it is given, access to the host wants a word in it. */
  readonly prose?: string;
  readonly lints?: LintSwitches;
}

/** What may be advised about an object that the server takes: its own warnings, in its words, and ours. */
export function lintObject(
  defaulted: Json,
  written: Json | undefined,
  kind: Kind,
  shape: ObjectShape,
  context: LintContext,
  { furtherLints }: Pick<Parts, 'furtherLints'>,
): Fault[] {
  const advice: Advice = [];
  const object: Field = { value: defaulted, path: undefined, shape };
  const original: Field = { value: written, path: undefined, shape };
  const spec = podSpecOf(object, kind.kind);
  const writtenSpec = podSpecOf(original, kind.kind);
  titleKind(advice, kind, context.title);
  if (spec !== undefined && writtenSpec !== undefined) {
    containerLints(advice, writtenSpec, kind.kind);
    portLints(advice, spec);
    volumeLints(advice, writtenSpec);
    nodeLints(advice, writtenSpec);
    const template = podTemplateOf(original, kind.kind);
    if (template !== undefined) annotationLints(advice, template);
    hostAccess(advice, writtenSpec, context);
  }
  furtherLints(advice, kind, object, original);
  return switched(advice, context.lints);
}

const WORKLOADS = new Set('CronJob DaemonSet Deployment Job ReplicaSet ReplicationController StatefulSet'.split(' '));

/** A note about one kind of workload that shows another. */
function titleKind(advice: Advice, { kind }: Kind, title = ''): void {
  if (!WORKLOADS.has(kind)) return;
  const named = kindsInText(title).filter((one) => WORKLOADS.has(one.kind));
  const [only] = named;
  if (only === undefined || named.length > 1 || only.kind === kind) return;
  const hint = { code: 'did-you-mean', values: [only.kind] } as const;
  advise(
    advice,
    'title-kind',
    { path: childPath(undefined, 'kind') },
    `${kind}, but the title says ${only.kind}`,
    hint,
  );
}
