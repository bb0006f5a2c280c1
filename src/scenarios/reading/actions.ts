import type { Action, ConditionStatus } from '#simulator';
import { behaviour } from './behaviours.ts';
import { group, listOf, made, mapOf, needed, optional } from './groups.ts';
import { manifestText } from './manifest-text.ts';
import { commandText, knownNode, taintChange, workloadName } from './names.ts';
import { capacity, oneNode } from './nodes.ts';
import { type Choices, oneKey } from './one-key.ts';
import { type Reader, isNothing } from './reader.ts';
import { oneOf, text } from './scalars.ts';

type Simple = Extract<Action, { readonly node: string }>['do'] &
  ('removeNode' | 'failNode' | 'returnNode' | 'cordon' | 'uncordon' | 'drain');

function onNode(verb: Simple): Reader<Action> {
  return made(knownNode, (node): Action => ({ do: verb, node }));
}

/** A label's value; nothing takes the label away. */
const labelValue: Reader<string | { readonly gone: true }> = (reading, spot) =>
  isNothing(spot) ? { gone: true } : text(reading, spot);

/** Readers of actions, by the key that an event is written with. */
const ACTIONS: Choices<Action> = {
  addNode: made(oneNode, (node): Action => ({ do: 'addNode', node })),
  removeNode: onNode('removeNode'),
  failNode: onNode('failNode'),
  returnNode: onNode('returnNode'),
  cordon: onNode('cordon'),
  uncordon: onNode('uncordon'),
  drain: onNode('drain'),
  label: made(
    group<{ node: string; labels: Readonly<Record<string, string | { readonly gone: true }>> }>({
      node: needed(knownNode),
      labels: needed(mapOf(labelValue)),
    }),
    ({ node, labels }): Action => ({
      do: 'label',
      node,
      labels: Object.fromEntries(
        Object.entries(labels).map(([key, value]) => [key, typeof value === 'string' ? value : null]),
      ),
    }),
  ),
  taint: made(
    group<{ node: string; taints: readonly string[] }>({
      node: needed(knownNode),
      taints: needed(listOf(taintChange)),
    }),
    (given): Action => ({ do: 'taint', ...given }),
  ),
  setCapacity: made(
    group<{ node: string; capacity: Extract<Action, { do: 'setCapacity' }>['capacity'] }>({
      node: needed(knownNode),
      capacity: needed(capacity),
    }),
    (given): Action => ({ do: 'setCapacity', ...given }),
  ),
  setCondition: made(
    group<{ node: string; type: string; status: ConditionStatus }>({
      node: needed(knownNode),
      type: needed(oneOf('Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable')),
      status: needed(oneOf('True', 'False', 'Unknown')),
    }),
    (given): Action => ({ do: 'setCondition', ...given }),
  ),
  deletePod: made(text, (pod): Action => ({ do: 'deletePod', pod })),
  deletePodOn: made(
    group<{ of: string; node: string }>({ of: needed(workloadName), node: needed(knownNode) }),
    (given): Action => ({ do: 'deletePodOn', ...given }),
  ),
  setImage: made(
    group<{ of: string; image: string; container: string | undefined }>({
      of: needed(workloadName),
      image: needed(text),
      container: optional(text, undefined),
    }),
    ({ container, ...given }): Action => ({
      do: 'setImage',
      ...given,
      ...(container === undefined ? {} : { container }),
    }),
  ),
  setBehaviour: made(
    group<{ image: string; behaviour: Extract<Action, { do: 'setBehaviour' }>['behaviour'] }>({
      image: needed(text),
      behaviour: needed(behaviour),
    }),
    (given): Action => ({ do: 'setBehaviour', ...given }),
  ),
  apply: made(manifestText, (manifest): Action => ({ do: 'apply', manifest })),
  kubectl: made(commandText, (command): Action => ({ do: 'kubectl', command })),
};

/** An action: a group with one key that says what is done, such as `cordon: node1`; keys in `beside` are left to others. */
export function actionBeside(...beside: readonly string[]): Reader<Action> {
  return oneKey(ACTIONS, beside);
}
