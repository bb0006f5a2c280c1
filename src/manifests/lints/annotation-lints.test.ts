import { expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { type Patch, objectWith } from '../testing/object-with.ts';

/** Lints about an object, each with its code. */
function advised(kind: string, patch: Patch): string[] {
  return judge(objectWith(kind, patch)).diagnostics.flatMap(({ stage, code, message }) =>
    stage === 'lint' && code !== 'daemon-limits' ? [`${code} ${message}`] : [],
  );
}

const ARMOR = 'container.apparmor.security.beta.kubernetes.io/main';

it.each<[string, string, Patch, string[]]>([
  [
    'Pod',
    'that is critical in the way of old',
    { metadata: { annotations: { 'scheduler.alpha.kubernetes.io/critical-pod': '' } } },
    [
      'deprecated metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]: non-functional in v1.16+; use the "priorityClassName" field instead',
    ],
  ],
  [
    'Deployment',
    'whose containers are confined by annotations',
    { spec: { template: { metadata: { annotations: { [ARMOR]: 'runtime/default' } } } } },
    [
      `deprecated spec.template.metadata.annotations[${ARMOR}]: deprecated since v1.30; use the "appArmorProfile" field instead`,
    ],
  ],
  [
    'Pod',
    'whose field says what the annotation says',
    {
      metadata: { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'runtime/default' } },
      spec: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
    },
    [],
  ],
  [
    'PersistentVolumeClaim',
    'of a class in an annotation',
    { metadata: { annotations: { 'volume.beta.kubernetes.io/storage-class': 'fast' } } },
    [
      'deprecated metadata.annotations[volume.beta.kubernetes.io/storage-class]: deprecated since v1.8; use "storageClassName" attribute instead',
    ],
  ],
  [
    'PersistentVolumeClaim',
    'of a thousandth of a byte',
    { spec: { resources: { requests: { storage: '500m' } } } },
    ['fractional-bytes spec.resources.requests[storage]: fractional byte value "500m" is invalid, must be an integer'],
  ],
  [
    'Pod',
    'that ends before it begins',
    { spec: { terminationGracePeriodSeconds: -1 } },
    [
      'ignored-field spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1',
    ],
  ],
])('a %s %s', (kind, _name, patch, said) => {
  expect(advised(kind, patch)).toEqual(said);
});
