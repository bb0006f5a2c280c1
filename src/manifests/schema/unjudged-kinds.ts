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
