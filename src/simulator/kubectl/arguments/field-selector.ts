import type { ClusterObject } from '../../objects/object.ts';
import { CommandError } from '../session.ts';
import { resourceOf } from './resources.ts';

/** The fields of an object that the server can select by (ToSelectableFields and AddFieldLabelConversionFunc of each kind). */
function fieldsOf(object: ClusterObject): Readonly<Record<string, string>> {
  const { name, namespace } = object.metadata;
  const metadata = { 'metadata.name': name, 'metadata.namespace': namespace };
  switch (object.kind) {
    case 'Pod': {
      const { spec, status } = object;
      return {
        ...metadata,
        'spec.nodeName': spec.nodeName ?? '',
        'spec.restartPolicy': textAt(spec, 'restartPolicy', 'Always'),
        'spec.schedulerName': textAt(spec, 'schedulerName', 'default-scheduler'),
        'spec.serviceAccountName': spec.serviceAccountName ?? 'default',
        'spec.hostNetwork': String(spec.hostNetwork ?? false),
        'status.phase': status.phase,
        'status.podIP': status.podIP ?? '',
        'status.nominatedNodeName': '',
      };
    }
    case 'Node':
      return { ...metadata, 'spec.unschedulable': String(object.spec.unschedulable) };
    case 'ReplicaSet':
      return { ...metadata, 'status.replicas': String(object.status.replicas) };
    case 'Namespace':
      return {
        ...metadata,
        'status.phase': object.metadata.deletionTimestamp === undefined ? 'Active' : 'Terminating',
      };
    case 'Event': {
      const { regarding, reason, source, type } = object;
      const involved = Object.entries(regarding).map(([key, value]) => [`involvedObject.${key}`, value] as const);
      return { ...metadata, ...Object.fromEntries(involved), reason, source, reportingComponent: source, type };
    }
    default:
      return metadata;
  }
}

function textAt(spec: object, key: string, otherwise: string): string {
  const value: unknown = Reflect.get(spec, key);
  return typeof value === 'string' ? value : otherwise;
}

/** A demand on objects such as `status.phase=Running,spec.nodeName!=node1` (fields.ParseSelector). */
export function fieldsMatcher(selector: string): (object: ClusterObject) => boolean {
  const demands = selector
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [, path = '', operator = '', value = ''] = /^([^=!]+)(!=|==?)(.*)$/.exec(part) ?? [];
      if (path === '') throw new CommandError(`error: invalid selector: '${part}'; can't understand '${part}'`);
      return { path, value, isWanted: operator !== '!=' };
    });
  return (object) => {
    if (demands.length === 0) return true;
    const fields = fieldsOf(object);
    return demands.every(({ path, value, isWanted }) => {
      if (!Object.hasOwn(fields, path)) {
        const { group, plural } = resourceOf(object.kind);
        throw new CommandError(
          `Error from server (BadRequest): Unable to find "${group}/v1, Resource=${plural}" that match label selector "", field selector "${selector}": field label not supported: ${path}`,
        );
      }
      return (fields[path] === value) === isWanted;
    });
  };
}
