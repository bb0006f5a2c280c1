import { describe, expect, it } from 'vitest';
import { judge } from './index.ts';

const DAEMON = (spec: string, meta = 'name: sampler'): string =>
  `apiVersion: apps/v1
kind: DaemonSet
metadata:
  ${meta}
spec:
  selector: {matchLabels: {app: sampler}}
${spec}  template:
    metadata:
      labels: {app: sampler}
    spec:
      containers:
      - name: agent
        image: busybox:1.36
`;

const POD = (spec: string, meta = 'name: one'): string =>
  `apiVersion: v1
kind: Pod
metadata:
  ${meta}
spec:
  containers:
  - name: main
    image: busybox:1.36
${spec}`;

/** Line, path and message of each error. */
function errorsOf(text: string): string[] {
  return judge(text).diagnostics.flatMap(({ severity, line, path, message }) =>
    severity === 'error' ? [`${line} ${path} | ${message}`] : [],
  );
}

describe('a manifest as it is written', () => {
  it.each<[string, string, string[]]>([
    [
      'with a strategy in small letters',
      DAEMON('  updateStrategy:\n    type: rollingUpdate\n'),
      [
        '7 spec.updateStrategy | spec.updateStrategy: Unsupported value: {"Type":"rollingUpdate","RollingUpdate":null}: supported values: "RollingUpdate", "OnDelete"',
      ],
    ],
    [
      'with the partition of a StatefulSet',
      DAEMON('  updateStrategy:\n    rollingUpdate:\n      partition: 1\n'),
      [
        '9 spec.updateStrategy.rollingUpdate.partition | strict decoding error: unknown field "spec.updateStrategy.rollingUpdate.partition"',
      ],
    ],
    ['without a name', DAEMON('', 'labels: {a: b}'), ['3 metadata.name | resource name may not be empty']],
    [
      'with a number for a name',
      DAEMON('', 'name: 123'),
      ['4 metadata.name | json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string'],
    ],
    [
      'with a label that YAML 1.1 takes for a boolean',
      POD('', 'name: one\n  labels:\n    a: Off'),
      [
        '6 metadata.labels.a | json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string',
      ],
    ],
    [
      'with an annotation that YAML 1.1 takes for a number',
      POD('', 'name: one\n  annotations: {a: 1_000}'),
      [
        '5 metadata.annotations.a | json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string',
      ],
    ],
    [
      'with megabytes',
      POD('    resources:\n      limits:\n        memory: 64MB\n        cpu: 100x\n'),
      [
        "11 spec.containers[0].resources.limits.memory | quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
        "12 spec.containers[0].resources.limits.cpu | quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
      ],
    ],
    [
      'with mebibytes in small letters',
      POD('    resources:\n      limits:\n        memory: 64mi\n'),
      ["11 spec.containers[0].resources.limits.memory | unable to parse quantity's suffix"],
    ],
    [
      'with a port between quotation marks',
      POD('    ports:\n    - containerPort: "80"\n'),
      [
        '10 spec.containers[0].ports[0].containerPort | json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32',
      ],
    ],
    [
      'with a toleration of a boolean',
      POD('  tolerations:\n  - key: a\n    value: true\n'),
      [
        '11 spec.tolerations[0].value | json: cannot unmarshal bool into Go struct field Toleration.spec.tolerations.value of type string',
      ],
    ],
    [
      'with a list of node selectors',
      POD(
        '  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n      - nodeSelectorTerms: []\n',
      ),
      [
        '11 spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution | json: cannot unmarshal array into Go struct field NodeAffinity.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution of type v1.NodeSelector',
      ],
    ],
    [
      'with the Pod’s spec one level too high',
      'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: a\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n  spec:\n    containers: []\n',
      ['9 spec.spec | strict decoding error: unknown field "spec.spec"'],
    ],
    [
      'without a version',
      'kind: Pod\nmetadata: {name: a}\n',
      ['1 apiVersion | error validating data: apiVersion not set'],
    ],
    ['without a kind', 'apiVersion: apps/v1\nmetadata: {name: a}\n', ['1 kind | error validating data: kind not set']],
    [
      'whose second document says nothing of itself',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\nmetadata: {name: b}\n',
      ['5 kind | error validating data: [apiVersion not set, kind not set]'],
    ],
    [
      'with replicas between quotation marks',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  replicas: "3"\n',
      [
        '5 spec.replicas | json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32',
      ],
    ],
    [
      'with a claim by another name',
      POD('  volumes:\n  - name: a\n    persistentVolumeClaim:\n      claim: b\n'),
      [
        '12 spec.volumes[0].persistentVolumeClaim.claim | strict decoding error: unknown field "spec.volumes[0].persistentVolumeClaim.claim"',
      ],
    ],
    [
      'of Windows with a user of Linux',
      POD('  os: {name: windows}\n  securityContext:\n    runAsUser: 1\n'),
      [
        '11 spec.securityContext.runAsUser | spec.securityContext.runAsUser: Forbidden: cannot be set for a windows pod',
      ],
    ],
    [
      'with a control of the kernel that has a space',
      POD('  securityContext:\n    sysctls:\n    - name: net.ipv4.ip forward\n      value: "1"\n'),
      [
        '11 spec.securityContext.sysctls[0].name | spec.securityContext.sysctls[0].name: Invalid value: "net.ipv4.ip forward": must have at most 253 characters and match regex ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$',
      ],
    ],
    [
      'with a helper that restarts as no helper does, which the server forgets',
      POD('  initContainers:\n  - name: before\n    image: busybox:1.36\n    restartPolicy: OnFailure\n'),
      [],
    ],
  ])('%s', (_what, text, said) => {
    expect(errorsOf(text)).toEqual(said);
  });

  it.each(['true', 'no', 'y', '0o755', '{f: g}'])('with %s for a value of a ConfigMap', (value) => {
    const [said] = errorsOf(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: ${value}\n`);
    const found = value.startsWith('{') ? 'object' : value.startsWith('0') ? 'number' : 'bool';
    expect(said).toBe(`5 data.a | json: cannot unmarshal ${found} into Go struct field ConfigMap.data of type string`);
  });
});
