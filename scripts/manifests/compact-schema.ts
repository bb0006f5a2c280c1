import { KINDS, POD_KINDS, QUANTITIES } from './kinds.ts';
import { NAMED_STRINGS } from './named-strings.ts';

/** A field of a model, as `getAttributeTypeMap()` of `@kubernetes/client-node` lists it. */
export interface ModelField {
  readonly baseName: string;
  readonly type: string;
  readonly format: string;
}

/** Types by their names: each one's fields as `name:code`; the codes are in {@link codeOf}. */
export type CompactTypes = Readonly<Record<string, string>>;

/** What is committed in `src/manifests/schema`, where `shape.ts` reads the types. */
export interface CompactSchema {
  /** Kinds of each apiVersion as `Kind`, `Kind=Type` where the type has another name; a star marks cluster-wide kinds. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What Pods are made of, and what makes them: browsers load it before the rest. */
  readonly podTypes: CompactTypes;
  readonly furtherTypes: CompactTypes;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 's',
  'string byte': 'y',
  boolean: 'b',
  'number int32': 'i',
  'number int64': 'l',
  'number double': 'd',
  'IntOrString int-or-string': 'x',
  'Date date-time': 't',
  'V1MicroTime date-time-micro': 'u',
  any: 'a',
  'any ': 'a',
};

/** Gathers all types that the kinds reach. `fieldsOf` lists the fields of a model; throws where there is no such model. */
export function compactSchema(fieldsOf: (model: string) => readonly ModelField[]): CompactSchema {
  const names = namedStrings();
  const types: Record<string, string> = {};
  const reach = (model: string): string => {
    const name = typeName(model);
    if (name in types) return name;
    types[name] = '';
    types[name] = fieldsOf(model)
      .map(({ baseName, type, format }) => {
        const code = QUANTITIES[name]?.includes(baseName) === true ? quantityCode(type) : codeOf(type, format, reach);
        const named = names.get(`${name}.${baseName}`);
        return `${baseName}:${named === undefined ? code : code.replace(/s$/, `'${named}`)}`;
      })
      .sort()
      .join(' ');
    return name;
  };
  const kinds = Object.fromEntries(
    Object.entries(KINDS).map(([apiVersion, list]) => [
      apiVersion,
      list
        .split(' ')
        .map((entry) => kindEntry(entry, reach(modelOf(apiVersion, entry.replace('*', '')))))
        .join(' '),
    ]),
  );
  const ofPods = namesReached(types, POD_KINDS);
  const sorted = Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kinds,
    podTypes: Object.fromEntries(sorted.filter(([name]) => ofPods.has(name))),
    furtherTypes: Object.fromEntries(sorted.filter(([name]) => !ofPods.has(name))),
  };
}

/** The types that some types are made of, themselves included. */
function namesReached(types: CompactTypes, roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    if (!(name in types) || reached.has(name)) return;
    reached.add(name);
    for (const field of types[name]?.split(' ') ?? []) visit(field.slice(field.indexOf(':') + 1).replace(/^[[{]+/, ''));
  };
  for (const root of roots) visit(root);
  return reached;
}

function kindEntry(entry: string, type: string): string {
  const kind = entry.replace('*', '');
  return type === kind ? entry : `${entry}=${type}`;
}

function modelOf(apiVersion: string, kind: string): string {
  return `${/v\d+$/.exec(apiVersion)?.[0].toUpperCase() ?? ''}${kind}`;
}

/** `V1Container` is `Container`, `V2MetricSpec` is `v2.MetricSpec`, `DiscoveryV1EndpointPort` is `discovery/EndpointPort`. */
function typeName(model: string): string {
  const [, group = '', version = '', name = model] = /^(Core|[A-Z][a-z]+)?V(\d)(\w+)$/.exec(model) ?? [];
  if (group !== '' && group !== 'Core') return `${group.toLowerCase()}/${name}`;
  return version === '1' ? name : `v${version}.${name}`;
}

/** A list is `[` and the code of its items, a map `{` and that of its values; a type that is none of {@link SCALARS} is named. */
function codeOf(type: string, format: string, reach: (model: string) => string): string {
  const list = /^Array<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) return `[${codeOf(list, format, reach)}`;
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1];
  if (map !== undefined) return `{${codeOf(map, format, reach)}`;
  return SCALARS[`${type} ${format}`] ?? SCALARS[type] ?? (type === 'number' ? 'l' : reach(type));
}

function quantityCode(type: string): string {
  return type === 'string' ? 'q' : '{q';
}

function namedStrings(): ReadonlyMap<string, string> {
  return new Map(
    NAMED_STRINGS.trim()
      .split('\n')
      .flatMap((line) => {
        const [type = '', ...fields] = line.split(/:? /);
        return fields.map((field): [string, string] => {
          const [name = '', goType = ''] = field.replace('*', '').split('=');
          const owner = goType.startsWith('v2.') || type in V2 ? `v2.${type}` : type;
          return [`${owner}.${name}`, goType.replace(/^v1\./, '')];
        });
      }),
  );
}

/** Structs of `autoscaling/v2` whose named strings belong to `v1`. */
const V2: Readonly<Record<string, true>> = { ResourceMetricSource: true, ContainerResourceMetricSource: true };
