import type { Flag } from '../arguments/command-flags.ts';
import { resourceNamed } from '../arguments/resources.ts';
import { revisionsOf } from '../rollout/revisions.ts';
import type { Shell } from '../session.ts';
import type { Typed } from './complete.ts';
import { containersOf, listed, namesOf } from './object-words.ts';

/** Values that are always the same. */
const VALUES: Readonly<Record<string, string>> = {
  cascade: 'background foreground orphan',
  'dry-run': 'client none server',
  output: 'custom-columns= json jsonpath= name wide yaml',
  types: 'Normal Warning',
  validate: 'ignore strict warn',
  'sort-by': '.metadata.creationTimestamp .metadata.name .lastTimestamp',
};

/** Fields that objects are selected by. */
const FIELDS =
  'metadata.name= metadata.namespace= spec.nodeName= status.phase= involvedObject.kind= involvedObject.name= reason= type=';

/** The values that a flag may have, as far as the cluster and the files tell. */
export function valueWords(shell: Shell, typed: Typed, { name }: Flag, value: string): string[] {
  const [kind, object] = (typed.words[0] ?? '').split('/');
  const resource = resourceNamed(typed.command === 'logs' ? 'pods' : (kind ?? ''));
  const objects = resource === undefined ? [] : listed(shell, resource, typed.namespace);
  const named = typed.command === 'logs' ? typed.words[0] : (object ?? typed.words[1]);
  const one = objects.find(({ metadata }) => metadata.name === named);
  switch (name) {
    case 'namespace':
      return [...new Set(['default', ...namesOf(shell, resourceNamed('namespaces'), '')])];
    case 'filename':
    case 'patch-file':
      return Object.keys(shell.files);
    case 'container':
      return one === undefined ? [] : containersOf(one);
    case 'selector':
    case 'pod-selector':
    case 'label-columns': {
      const labels = objects.flatMap(({ metadata }) => Object.entries(metadata.labels));
      return labels.map(([key, text]) => (name === 'label-columns' ? key : `${key}=${text}`));
    }
    case 'field-selector':
      return FIELDS.split(' ');
    case 'revision':
    case 'to-revision':
      return one?.kind === 'DaemonSet' || one?.kind === 'Deployment'
        ? revisionsOf(shell.cluster.store, one).map((revision) => String(revision.number))
        : [];
    case 'for': {
      if (typed.command === 'wait') return ['condition=', 'create', 'delete', 'jsonpath='];
      const type = value.split('/')[0] ?? '';
      const names = namesOf(shell, resourceNamed(type), typed.namespace);
      return value.includes('/')
        ? names.map((each) => `${type}/${each}`)
        : ['pod/', 'daemonset/', 'deployment/', 'node/'];
    }
    case 'type':
      return ['json', 'merge', 'strategic'];
    default:
      return Object.hasOwn(VALUES, name) ? (VALUES[name] ?? '').split(' ') : [];
  }
}
