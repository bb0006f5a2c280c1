import schema from './kubernetes.json' with { type: 'json' };
import { type ObjectShape, objectShape } from './shape.ts';

/** A kind that the schema knows. */
export interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly shape: ObjectShape;
  /** Whether its objects stand in a namespace. */
  readonly namespaced: boolean;
}

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(schema.kinds).flatMap(([apiVersion, list]) =>
    list.split(' ').flatMap((entry): [string, Kind][] => {
      const [starred = '', type] = entry.split('=');
      const kind = starred.replace('*', '');
      const shape = objectShape(type ?? kind);
      return shape === undefined
        ? []
        : [[`${apiVersion}/${kind}`, { apiVersion, kind, shape, namespaced: !starred.endsWith('*') }]];
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

/** Kinds that the server has beside those of the schema; they are read for YAML faults and metadata only. */
const UNJUDGED: Readonly<Record<string, string>> = {
  v1: 'Binding ComponentStatus Event List PodList ServiceList NodeList ConfigMapList SecretList NamespaceList',
  'admissionregistration.k8s.io/v1':
    'MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'admissionregistration.k8s.io/v1beta1': 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding',
  'apiextensions.k8s.io/v1': 'CustomResourceDefinition',
  'apiregistration.k8s.io/v1': 'APIService',
  'authentication.k8s.io/v1': 'SelfSubjectReview TokenRequest TokenReview',
  'authorization.k8s.io/v1':
    'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
  'certificates.k8s.io/v1': 'CertificateSigningRequest',
  'certificates.k8s.io/v1alpha1': 'PodCertificateRequest',
  'certificates.k8s.io/v1beta1': 'ClusterTrustBundle',
  'coordination.k8s.io/v1beta1': 'LeaseCandidate',
  'events.k8s.io/v1': 'Event',
  'flowcontrol.apiserver.k8s.io/v1': 'FlowSchema PriorityLevelConfiguration',
  'networking.k8s.io/v1': 'IPAddress ServiceCIDR',
  'policy/v1': 'Eviction',
  'resource.k8s.io/v1': 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice',
  'resource.k8s.io/v1beta1': 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice',
  'resource.k8s.io/v1beta2': 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice',
  'storage.k8s.io/v1': 'CSIDriver CSINode CSIStorageCapacity VolumeAttachment VolumeAttributesClass',
};

/** Whether the server knows the kind although the schema does not. */
export function isUnjudged(apiVersion: string, kind: string): boolean {
  return UNJUDGED[apiVersion]?.split(' ').includes(kind) === true;
}

/** Names of the kinds that the schema knows in that version of the API. */
export function kindNames(apiVersion?: string): string[] {
  return [...kinds.values()]
    .filter((known) => apiVersion === undefined || known.apiVersion === apiVersion)
    .map(({ kind }) => kind);
}

/** Whether an API group belongs to Kubernetes itself: then a kind that nobody knows is an error, not a custom resource. */
export function isOwnGroup(apiVersion: string): boolean {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return OWN_GROUPS.test(group);
}

const OWN_GROUPS =
  /^(?:|apps|autoscaling|batch|extensions|policy|(?:admissionregistration|apiextensions|authentication|authorization|certificates|coordination|discovery|events|networking|node|rbac\.authorization|resource|scheduling|storage)\.k8s\.io)$/;
