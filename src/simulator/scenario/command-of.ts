import type { Action } from './action.ts';
import { objectName } from './names.ts';

/**
 * The command by which a person would do the same, to show and to run; `undefined` for what nobody does with kubectl, such as a
 * machine that fails. Manifests stand in `manifest.yaml`.
 */
export function commandOf(action: Action): string | undefined {
  switch (action.do) {
    case 'cordon':
    case 'uncordon':
      return `kubectl ${action.do} ${action.node}`;
    case 'drain':
      return `kubectl drain ${action.node} --ignore-daemonsets --delete-emptydir-data --force`;
    case 'removeNode':
      return `kubectl delete node ${action.node}`;
    case 'label':
      return `kubectl label node ${action.node} ${labelWords(action.labels)} --overwrite`;
    case 'taint':
      return `kubectl taint node ${action.node} ${action.taints.join(' ')}${hasAdded(action.taints) ? ' --overwrite' : ''}`;
    case 'deletePod': {
      const [name = '', namespace] = action.pod.split('/').reverse();
      return `kubectl delete pod ${name}${namespaceWords(namespace)}`;
    }
    case 'setImage': {
      const { namespace, type, name } = objectName(action.of);
      const words = namespaceWords(namespace);
      return `kubectl set image ${type}/${name} ${action.container ?? '*'}=${action.image}${words}`;
    }
    case 'apply':
      return 'kubectl apply -f manifest.yaml';
    case 'kubectl':
      return action.command;
    default:
      return undefined;
  }
}

function labelWords(labels: Readonly<Record<string, string | null>>): string {
  return Object.entries(labels)
    .map(([key, value]) => (value === null ? `${key}-` : `${key}=${value}`))
    .join(' ');
}

function hasAdded(taints: readonly string[]): boolean {
  return taints.some((taint) => !taint.endsWith('-'));
}

function namespaceWords(namespace: string | undefined): string {
  return namespace === undefined || namespace === 'default' ? '' : ` -n ${namespace}`;
}
