import { nearestNames } from '#nearest';
import type { Hint } from '../fault.ts';
import { allKinds } from '../schema/kinds.ts';
import type { ObjectShape, Shape } from '../schema/shape.ts';
import { anyType, shapeOf } from '../schema/types.ts';

/** What was likely meant by a field that the type does not have. */
export function fieldAdvice(name: string, shape: ObjectShape): Hint | undefined {
  const known = MISTAKEN[shape.name]?.[name];
  if (known !== undefined) return { code: 'did-you-mean', values: [known] };
  const names = [...shape.fields.keys()];
  const near = alikeNames(name, names);
  const isTypo = near.some((known) => Math.abs(known.length - name.length) <= MOST_SLIPS);
  const inside = isTypo ? [] : placesBelow(name, shape);
  if (inside.length > 0) return { code: 'belongs-in', values: inside };
  if (near.length > 0) return { code: 'did-you-mean', values: near };
  if (name === 'spec') return { code: 'did-you-mean', values: names.filter((field) => !HEAD.has(field)) };
  if (shape.name === 'LabelSelector') return { code: 'did-you-mean', values: ['matchLabels'] };
  if (shape.name === 'PodSecurityContext' && anyType('SecurityContext')?.fields.has(name) === true) {
    return { code: 'belongs-in', values: [`containers[].securityContext.${name}`] };
  }
  const above = ABOVE[shape.name];
  if (above !== undefined && anyType(above.type)?.fields.has(name) === true) {
    return { code: 'belongs-in', values: [`${above.path}.${name}`] };
  }
  if (shape.name === 'ObjectMeta') return { code: 'belongs-in', values: [`labels.${name}`, `annotations.${name}`] };
  const kinds = kindsWith(name, shape);
  return kinds.length > 0 ? { code: 'other-kinds', values: kinds } : undefined;
}

/** Types whose fields are often written where they belong one level up. */
const ABOVE: Readonly<Record<string, { readonly type: string; readonly path: string }>> = {
  Container: { type: 'PodSpec', path: 'spec' },
  ContainerPort: { type: 'Container', path: 'containers[]' },
  ServicePort: { type: 'ServiceSpec', path: 'spec' },
};

/** Letters too many or too few in a slip of the finger; a name that differs by more may belong elsewhere. */
const MOST_SLIPS = 2;

/** Names taken from a neighbour that no likeness gives away. */
const MISTAKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ServicePort: { containerPort: 'targetPort' },
  ContainerPort: { port: 'containerPort', targetPort: 'containerPort' },
  EnvVar: { key: 'name' },
  ConfigMapVolumeSource: { configMapName: 'name' },
  Container: { arguments: 'args', cmd: 'command', environment: 'env', volumes: 'volumeMounts' },
  DaemonSetUpdateStrategy: { strategy: 'type' },
  DeploymentStrategy: { strategy: 'type' },
  IngressBackend: { serviceName: 'service.name', servicePort: 'service.port' },
  NetworkPolicyEgressRule: { from: 'to' },
  NetworkPolicyIngressRule: { to: 'from' },
  PersistentVolumeSpec: { storage: 'capacity.storage' },
  Volume: { claim: 'persistentVolumeClaim', pvc: 'persistentVolumeClaim' },
  VolumeMount: { path: 'mountPath' },
  PersistentVolumeClaimVolumeSource: { name: 'claimName' },
  SecretVolumeSource: { name: 'secretName' },
};

/** Kinds whose spec has a field that the spec at hand does not have; so with what a rolling update is told. */
function kindsWith(name: string, shape: ObjectShape): string[] {
  const isRolling = shape.name.startsWith('RollingUpdate');
  if (!shape.name.endsWith('Spec') && !isRolling) return [];
  const kinds = [...allKinds()].filter((kind) => {
    const spec = fieldOf(shapeOf(kind), 'spec');
    const strategy = isRolling ? (fieldOf(spec, 'updateStrategy') ?? fieldOf(spec, 'strategy')) : undefined;
    const other = isRolling ? fieldOf(strategy, 'rollingUpdate') : spec;
    return other !== undefined && !isSame(other, shape) && other.fields.has(name);
  });
  return [...new Set(kinds.map(({ kind }) => kind))].slice(0, MOST);
}

/** Whether two types are one, or two versions of one. */
function isSame(one: ObjectShape, other: ObjectShape): boolean {
  return one.name.replace(/^v\d+\./, '') === other.name.replace(/^v\d+\./, '');
}

function fieldOf(shape: ObjectShape | undefined, name: string): ObjectShape | undefined {
  const field = shape?.fields.get(name);
  return field?.kind === 'object' ? field : undefined;
}

/** What every object has and nobody means who writes `spec`. */
const HEAD: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'status', 'immutable']);

function alikeNames(name: string, names: readonly string[]): string[] {
  const near = nearestNames(name, names);
  if (near.length > 0) return near;
  // `updateStrategy` holds the `strategy` that a Deployment has.
  return names.filter((known) => known.length > 4 && name.toLowerCase().endsWith(known.toLowerCase()));
}

const DEEPEST = 4;
const MOST = 3;

/** Places below the type where a field of that name does stand, the nearest ones first: `resources.limits`. */
function placesBelow(name: string, shape: ObjectShape): string[] {
  const found: string[] = [];
  let level: { shape: Shape; path: string }[] = [{ shape, path: '' }];
  for (let depth = 0; depth < DEEPEST && level.length > 0 && found.length === 0; depth++) {
    const next: { shape: Shape; path: string }[] = [];
    for (const { shape: current, path } of level) {
      if (current.kind === 'list') next.push({ shape: current.items, path: `${path}[]` });
      else if (holdsKey(current, name)) found.push(`${path}.${name}`);
      else if (current.kind === 'object') {
        if (path !== '' && current.fields.has(name)) found.push(`${path}.${name}`);
        for (const [field, value] of current.fields) {
          if (field !== 'status' && value.kind !== 'scalar')
            next.push({ shape: value, path: path === '' ? field : `${path}.${field}` });
        }
      }
    }
    level = next;
  }
  return found.slice(0, MOST);
}

const RESOURCES: ReadonlySet<string> = new Set(['cpu', 'memory', 'storage', 'ephemeral-storage']);

function holdsKey(shape: Shape, name: string): boolean {
  return shape.goType === 'v1.ResourceList' && RESOURCES.has(name);
}
