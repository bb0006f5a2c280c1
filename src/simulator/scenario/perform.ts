import type { PerLang } from '#naming';
import type { Cluster } from '../cluster/cluster.ts';
import { react } from '../cluster/run.ts';
import { setImageBehaviour } from '../kubelet/image-behaviours.ts';
import type { Result } from '../kubectl/session.ts';
import { kubectl } from '../kubectl/run.ts';
import { addNode, nodeDown, nodeUp, setAllocatable, setCondition } from '../nodes/machines.ts';
import { isTerminating } from '../pods/pod-state.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { find } from '../store/store.ts';
import type { Action } from './action.ts';
import { commandOf } from './command-of.ts';
import { objectNamed } from './names.ts';
import { podsOf } from './workload-pods.ts';

/** An action that was done, and what came of it. */
export interface Performed {
  /** Seconds on the clock of the scenario. */
  readonly at: number;
  readonly action: Action;
  readonly by: 'scenario' | 'reader';
  readonly note: PerLang<string> | undefined;
  /** What kubectl wrote, or would have written; empty for what is no command. */
  readonly outcome: Result;
  /** How many entries the log had before. */
  readonly logLength: number;
}

const NOTHING: Result = { stdout: '', stderr: '', exitCode: 0 };

/**
 * Does something to a cluster, as far as it can be done: what cannot, such as a node that is not there, says so in the outcome as
 * kubectl does. `mayWait`: whether a command that waits, such as `kubectl drain`, may let virtual time pass.
 */
export function act(cluster: Cluster, action: Action, mayWait: boolean): Result {
  const outcome = tryToAct(cluster, action, mayWait);
  react(cluster);
  return outcome;
}

function tryToAct(cluster: Cluster, action: Action, mayWait: boolean): Result {
  switch (action.do) {
    case 'addNode':
      if (find(cluster.store, 'Node', action.node.name) !== undefined) {
        return failed(`Error from server (AlreadyExists): nodes "${action.node.name}" already exists`);
      }
      addNode(cluster, action.node);
      return NOTHING;
    case 'failNode':
    case 'returnNode':
    case 'setCapacity':
    case 'setCondition':
      return toMachine(cluster, action);
    case 'setBehaviour':
      setImageBehaviour(cluster, action.image, action.behaviour);
      return NOTHING;
    case 'deletePodOn': {
      const workload = objectNamed(cluster, action.of);
      const pods = workload === undefined ? [] : podsOf(cluster, workload);
      const pod = pods.find((one) => targetNodeOf(one) === action.node && !isTerminating(one));
      if (pod === undefined) return failed(`There is no pod of ${action.of} on ${action.node}`);
      const { namespace, name } = pod.metadata;
      return tryToAct(cluster, { do: 'deletePod', pod: `${namespace}/${name}` }, mayWait);
    }
    default: {
      const files = action.do === 'apply' ? { 'manifest.yaml': action.manifest } : {};
      return kubectl(cluster, commandOf(action) ?? '', { files, mayWait });
    }
  }
}

function toMachine(
  cluster: Cluster,
  action: Extract<Action, { readonly do: 'failNode' | 'returnNode' | 'setCapacity' | 'setCondition' }>,
): Result {
  if (find(cluster.store, 'Node', action.node) === undefined) {
    return failed(`Error from server (NotFound): nodes "${action.node}" not found`);
  }
  if (action.do === 'failNode') nodeDown(cluster, action.node);
  else if (action.do === 'returnNode') nodeUp(cluster, action.node);
  else if (action.do === 'setCapacity') setAllocatable(cluster, action.node, action.capacity);
  else setCondition(cluster, action.node, action.type, action.status);
  return NOTHING;
}

function failed(text: string): Result {
  return { stdout: '', stderr: `${text}\n`, exitCode: 1 };
}
