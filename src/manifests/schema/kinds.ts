import schema from './kinds.json' with { type: 'json' };

/** Version of Kubernetes that the schema and the rules speak for. */
export const KUBERNETES_VERSION = schema.version;

/** A kind that the schema knows. */
export interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Name of its type in the schema. */
  readonly type: string;
  /** Whether its objects stand in a namespace. */
  readonly namespaced: boolean;
}

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(schema.kinds).flatMap(([apiVersion, list]) =>
    list.split(' ').map((entry): [string, Kind] => {
      const [starred = '', named] = entry.split('=');
      const kind = starred.replace('*', '');
      return [`${apiVersion}/${kind}`, { apiVersion, kind, type: named ?? kind, namespaced: !starred.endsWith('*') }];
    }),
  ),
);

/** The kind of that name in that version of the API; `undefined` where the schema has none. */
export function findKind(apiVersion: string, kind: string): Kind | undefined {
  return kinds.get(`${apiVersion}/${kind}`);
}

/** All kinds of the schema, those of newer versions of an API last. */
export function allKinds(): Iterable<Kind> {
  return kinds.values();
}

/** Kinds of that name in any version of the API, newest first. */
export function kindsNamed(kind: string): Kind[] {
  return [...kinds.values()].filter((known) => known.kind === kind).reverse();
}

/** Names of the kinds that the schema knows in that version of the API. */
export function kindNames(apiVersion?: string): string[] {
  return [...kinds.values()]
    .filter((known) => apiVersion === undefined || known.apiVersion === apiVersion)
    .map(({ kind }) => kind);
}
