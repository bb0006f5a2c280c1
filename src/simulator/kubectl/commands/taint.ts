import type { Node } from '../../objects/node.ts';
import type { Taint } from '../../objects/scheduling.ts';
import { type Arguments, isOn } from '../arguments/flags.ts';
import { aggregate, resourcesAndPairs } from '../arguments/pairs.ts';
import { resourceFor, targetsOf } from '../arguments/targets.ts';
import { change, report } from '../printing/report.ts';
import { CommandError, type Session } from '../session.ts';

interface TaintChange {
  readonly key: string;
  readonly value: string;
  readonly effect: string;
  readonly isRemoval: boolean;
  readonly text: string;
}

/** `kubectl taint` (kubectl/pkg/cmd/taint/taint.go, utils.go). */
export function taint(session: Session, given: Arguments): void {
  const isChange = (word: string): boolean => /[=:]|-$/.test(word);
  const { resources, pairs } = resourcesAndPairs(given.words, 'taint', isChange);
  const [type, ...names] = resources;
  if (type === undefined) throw new CommandError('error: one or more resources must be specified as <resource> <name>');
  if (pairs.length === 0) throw new CommandError('error: at least one taint update is required');
  const changes = pairs.map(parseChange);
  if (resourceFor(type).kind !== 'Node') {
    throw new CommandError(`error: invalid resource type ${type}, only node types are supported`);
  }
  refuseConflicts(changes);
  if (names.length === 0 && !isOn(given, 'all') && !given.flags.has('selector')) {
    throw new CommandError("error: at least one resource name must be specified since 'all' parameter is not set");
  }
  if (isOn(given, 'all') && given.flags.has('selector')) {
    throw new CommandError("error: setting 'all' parameter with a non empty selector is prohibited");
  }
  const isAll = isOn(given, 'all') || given.flags.has('selector');
  const { objects, missing } = targetsOf(session, given, { words: isAll ? ['node'] : ['node', ...names] });
  const errors: string[] = [...missing];
  for (const node of objects) if (node.kind === 'Node') errors.push(...taintOne(session, given, node, changes));
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
}

function parseChange(text: string): TaintChange {
  const isRemoval = text.endsWith('-');
  const bare = isRemoval ? text.slice(0, -1) : text;
  const [pair = '', effect = '', ...more] = bare.split(':');
  const [key = '', value = '', ...others] = pair.split('=');
  if (more.length > 0 || others.length > 0 || key === '' || (!isRemoval && !bare.includes(':'))) {
    throw new CommandError(`error: invalid taint spec: ${bare}\nSee 'kubectl taint -h' for help and examples`);
  }
  if (bare.includes(':') && !['NoSchedule', 'PreferNoSchedule', 'NoExecute'].includes(effect)) {
    throw new CommandError(
      `error: invalid taint effect: ${effect}, unsupported taint effect\nSee 'kubectl taint -h' for help and examples`,
    );
  }
  return { key, value, effect, isRemoval, text: effect === '' ? key : `${key}:${effect}` };
}

function refuseConflicts(changes: readonly TaintChange[]): void {
  const conflicts = changes
    .filter(({ isRemoval }) => !isRemoval)
    .flatMap((added) =>
      changes
        .filter((one) => one.isRemoval && one.key === added.key && (one.effect === '' || one.effect === added.effect))
        .map(({ key, effect }) => `${key}=${effect}`),
    );
  if (conflicts.length === 0) return;
  const list = conflicts.join(', ');
  throw new CommandError(`error: can not both modify and remove the following taint(s) in the same command: ${list}`);
}

/** updateTaints and reorganizeTaints; returns what is wrong. */
function taintOne(session: Session, given: Arguments, node: Node, changes: readonly TaintChange[]): string[] {
  const old = node.spec.taints;
  const added = changes.filter(({ isRemoval }) => !isRemoval);
  const isSame = (one: { readonly key: string; readonly effect: string }, other: Taint): boolean =>
    one.key === other.key && one.effect === other.effect;
  const overwrites = isOn(given, 'overwrite');
  const taken = added.filter((one) => old.some((other) => isSame(one, other))).map(({ key }) => key);
  if (taken.length > 0 && !overwrites) {
    const keys = taken.join(',');
    return [
      `error: node ${node.metadata.name} already has ${keys} taint(s) with same effect(s) and --overwrite is false`,
    ];
  }
  let taints: Taint[] = [
    ...added.map(({ key, value, effect }): Taint => ({
      key,
      ...(value === '' ? {} : { value }),
      effect: effect as Taint['effect'],
    })),
    ...old.filter((one) => !added.some((other) => isSame(other, one))),
  ];
  const hasAdded = taints.length !== old.length;
  let hasRemoved = false;
  const errors: string[] = [];
  for (const { key, effect, isRemoval, text } of changes) {
    if (!isRemoval) continue;
    const kept = taints.filter((one) => one.key !== key || (effect !== '' && one.effect !== effect));
    hasRemoved = kept.length !== taints.length;
    if (!hasRemoved) errors.push(`taint "${text}" not found`);
    taints = kept;
  }
  if (errors.length > 0) return [`error: ${aggregate(errors)}`];
  const changed = change(session, given, { ...node, spec: { ...node.spec, taints } });
  const word = (hasAdded && hasRemoved) || overwrites ? 'modified' : hasAdded ? 'tainted' : 'untainted';
  report(session, given, changed, word);
  return [];
}
