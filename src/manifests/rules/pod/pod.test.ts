import { describe, expect, it } from 'vitest';
import { type Patch, onlyContainer, podSpec, saidOf } from '../../testing/object-with.ts';

const AT = 'spec.template.spec';
const IN = `${AT}.containers[0]`;
const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const VALUE =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";
const KEY =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const NOT_NEGATIVE = 'must be greater than or equal to 0';

type Row = [name: string, patch: Patch, said: string[]];

/** What is said of a DaemonSet whose Pods are patched. */
function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_name, patch, said) => {
    expect(saidOf('DaemonSet', podSpec('DaemonSet', patch))).toEqual(said);
  });
}

function inContainer(rows: readonly Row[], spec: { readonly [key: string]: Patch } = {}): void {
  it.each(rows)('%s', (_name, patch, said) => {
    expect(saidOf('DaemonSet', onlyContainer('DaemonSet', patch, spec))).toEqual(said);
  });
}

describe('containers', () => {
  table([
    ['none', { containers: [] }, [`${AT}.containers: Required value`]],
    [
      'two of one name',
      {
        containers: [
          { name: 'a', image: 'a:1' },
          { name: 'a', image: 'b:1' },
        ],
      },
      [`${AT}.containers[1].name: Duplicate value: "a"`],
    ],
    [
      'one to begin with of the same name',
      { initContainers: [{ name: 'main', image: 'a:1' }] },
      [`${AT}.initContainers[0].name: Duplicate value: "main"`],
    ],
    [
      'a probe of one to begin with',
      { initContainers: [{ name: 'a', image: 'a:1', readinessProbe: { httpGet: { port: 80 } } }] },
      [
        `${AT}.initContainers[0].readinessProbe: Forbidden: may not be set for init containers without restartPolicy=Always`,
      ],
    ],
    [
      'a sidecar with a probe',
      {
        initContainers: [
          { name: 'a', image: 'a:1', restartPolicy: 'Always', readinessProbe: { httpGet: { port: 80 } } },
        ],
      },
      [],
    ],
    ['a policy that the gate drops', { initContainers: [{ name: 'a', image: 'a:1', restartPolicy: 'OnFailure' }] }, []],
  ]);
  inContainer([
    ['no name', { name: undefined }, [`${IN}.name: Required value`]],
    ['no image', { image: undefined }, [`${IN}.image: Required value`]],
    ['capitals', { name: 'logAgent' }, [`${IN}.name: Invalid value: "logAgent": ${LABEL}`]],
    [
      'a policy in small letters',
      { imagePullPolicy: 'always' },
      [`${IN}.imagePullPolicy: Unsupported value: "always": supported values: "Always", "IfNotPresent", "Never"`],
    ],
    [
      'a message policy that is none',
      { terminationMessagePolicy: 'Log' },
      [`${IN}.terminationMessagePolicy: Unsupported value: "Log": supported values: "File", "FallbackToLogsOnError"`],
    ],
  ]);
});

describe('resources', () => {
  const limits = (map: Patch): Patch => ({ resources: { limits: map } });
  inContainer([
    [
      'negative',
      { resources: { requests: { cpu: '-100m' } } },
      [`${IN}.resources.requests[cpu]: Invalid value: "-100m": ${NOT_NEGATIVE}`],
    ],
    [
      'more wanted than allowed',
      { resources: { requests: { memory: '1Gi' }, limits: { memory: '128Mi' } } },
      [`${IN}.resources.requests: Invalid value: "1Gi": must be less than or equal to memory limit of 128Mi`],
    ],
    [
      'as much in another spelling',
      { resources: { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: 0.5, memory: '1024Mi' } } },
      [],
    ],
    [
      'an unknown name',
      limits({ ram: '1Gi' }),
      [
        `${IN}.resources.limits[ram]: Invalid value: "ram": must be a standard resource type or fully qualified`,
        `${IN}.resources.limits[ram]: Invalid value: "ram": must be a standard resource for containers`,
      ],
    ],
    [
      'half a device',
      limits({ 'nvidia.com/gpu': '500m' }),
      [`${IN}.resources.limits[nvidia.com/gpu]: Invalid value: "500m": must be an integer`],
    ],
    [
      'a device wanted without a limit',
      { resources: { requests: { 'nvidia.com/gpu': 1 } } },
      [`${IN}.resources.limits: Required value: Limit must be set for non overcommitable resources`],
    ],
    [
      'large pages alone',
      limits({ 'hugepages-2Mi': '4Mi' }),
      [`${IN}.resources: Forbidden: HugePages require cpu or memory`],
    ],
    [
      'a page and a half',
      limits({ 'hugepages-2Mi': '3Mi', memory: '1Gi' }),
      [
        `${IN}.resources.limits[hugepages-2Mi]: Invalid value: "3Mi": 3Mi is not positive integer multiple of hugepages-2Mi`,
      ],
    ],
    [
      'a claim of nothing',
      { resources: { claims: [{ name: 'gpu' }] } },
      [
        `${IN}.resources.claims[0]: Not found: "gpu": must be one of the names in pod.spec.resourceClaims which is empty`,
      ],
    ],
  ]);
  table([
    [
      'an overhead below nothing',
      { overhead: { cpu: '-1' } },
      [`${AT}.overhead.limits[cpu]: Invalid value: "-1": ${NOT_NEGATIVE}`],
    ],
  ]);
});

describe('ports', () => {
  const port = (...ports: Patch[]): Patch => ({ ports });
  inContainer([
    ['zero', port({ containerPort: 0 }), [`${IN}.ports[0].containerPort: Required value`]],
    [
      'too high',
      port({ containerPort: 70000 }),
      [`${IN}.ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive`],
    ],
    [
      'a long name',
      port({ containerPort: 80, name: 'metrics-endpoint-http' }),
      [`${IN}.ports[0].name: Invalid value: "metrics-endpoint-http": must be no more than 15 characters`],
    ],
    [
      'one name twice',
      port({ containerPort: 80, name: 'web' }, { containerPort: 81, name: 'web' }),
      [`${IN}.ports[1].name: Duplicate value: "web"`],
    ],
    [
      'small letters',
      port({ containerPort: 80, protocol: 'tcp' }),
      [`${IN}.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"`],
    ],
    [
      'one port of the host twice',
      port({ containerPort: 80, hostPort: 8080 }, { containerPort: 81, hostPort: 8080 }),
      [`${IN}.ports[1].hostPort: Duplicate value: "TCP//8080"`],
    ],
    [
      'a port of the host without one inside',
      port({ hostPort: 8080 }),
      [`${IN}.ports[0].containerPort: Required value`],
    ],
  ]);
  inContainer(
    [
      [
        'another port on the host’s network',
        port({ containerPort: 80, hostPort: 8080 }),
        [`${IN}.ports[0].hostPort: Invalid value: 8080: must match \`containerPort\` when \`hostNetwork\` is true`],
      ],
      ['none on the host’s network', port({ containerPort: 80 }), []],
    ],
    { hostNetwork: true },
  );
});

describe('mounts', () => {
  const mount = (...volumeMounts: Patch[]): Patch => ({ volumeMounts });
  const volumes = [{ name: 'data', emptyDir: {} }];
  inContainer(
    [
      ['of no volume', mount({ name: 'logs', mountPath: '/logs' }), [`${IN}.volumeMounts[0].name: Not found: "logs"`]],
      [
        'two at one place',
        mount({ name: 'data', mountPath: '/data' }, { name: 'data', mountPath: '/data' }),
        [`${IN}.volumeMounts[1].mountPath: Invalid value: "/data": must be unique`],
      ],
      ['nowhere', mount({ name: 'data' }), [`${IN}.volumeMounts[0].mountPath: Required value`]],
      [
        'upwards',
        mount({ name: 'data', mountPath: '/d', subPath: '../etc' }),
        [`${IN}.volumeMounts.subPath: Invalid value: "../etc": must not contain '..'`],
      ],
      [
        'from the root',
        mount({ name: 'data', mountPath: '/d', subPath: '/a' }),
        [`${IN}.volumeMounts.subPath: Invalid value: "/a": must be a relative path`],
      ],
      [
        'in both directions',
        mount({ name: 'data', mountPath: '/d', mountPropagation: 'Bidirectional' }),
        [
          `${IN}.volumeMounts.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers`,
        ],
      ],
      [
        'two subpaths',
        mount({ name: 'data', mountPath: '/d', subPath: 'a', subPathExpr: 'b' }),
        [`${IN}.volumeMounts[0].subPathExpr: Invalid value: "b": subPathExpr and subPath are mutually exclusive`],
      ],
    ],
    { volumes },
  );
});

describe('volumes', () => {
  const volume = (...volumes: Patch[]): Patch => ({ volumes });
  const first = `${AT}.volumes[0]`;
  table([
    [
      'two of one name',
      volume({ name: 'a', emptyDir: {} }, { name: 'a', emptyDir: {} }),
      [`${AT}.volumes[1].name: Duplicate value: "a"`],
    ],
    [
      'two sources',
      volume({ name: 'a', emptyDir: {}, hostPath: { path: '/a' } }),
      [`${first}.hostPath: Forbidden: may not specify more than 1 volume type`],
    ],
    [
      'steps back',
      volume({ name: 'a', hostPath: { path: '/var/../etc' } }),
      [`${first}.hostPath.path: Invalid value: "/var/../etc": must not contain '..'`],
    ],
    [
      'a type in small letters',
      volume({ name: 'a', hostPath: { path: '/a', type: 'directory' } }),
      [
        `${first}.hostPath.type: Unsupported value: "directory": supported values: "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"`,
      ],
    ],
    ['capitals', volume({ name: 'Var_Log', emptyDir: {} }), [`${first}.name: Invalid value: "Var_Log": ${LABEL}`]],
    [
      'a long name',
      volume({ name: 'v'.repeat(64), emptyDir: {} }),
      [`${first}.name: Invalid value: "${'v'.repeat(64)}": must be no more than 63 characters`],
    ],
    [
      'a path from the root',
      volume({ name: 'a', configMap: { name: 'c', items: [{ key: 'k', path: '/x' }] } }),
      [`${first}.configMap.items[0].path: Invalid value: "/x": must be a relative path`],
    ],
    [
      'a mode in decimals',
      volume({ name: 'a', configMap: { name: 'c', defaultMode: 1777 } }),
      [
        `${first}.configMap.defaultMode: Invalid value: 1777: must be a number between 0 and 0777 (octal), both inclusive`,
      ],
    ],
    ['a ConfigMap without a name', volume({ name: 'a', configMap: {} }), [`${first}.configMap.name: Required value`]],
    ['a Secret without a name', volume({ name: 'a', secret: {} }), [`${first}.secret.secretName: Required value`]],
    [
      'a claim without a name',
      volume({ name: 'a', persistentVolumeClaim: {} }),
      [`${first}.persistentVolumeClaim.claimName: Required value`],
    ],
    [
      'a place of the host without a path',
      volume({ name: 'a', hostPath: {} }),
      [`${first}.hostPath.path: Required value`],
    ],
    [
      'a token for a minute',
      volume({ name: 'a', projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 60 } }] } }),
      [
        `${first}.projected.sources[0].serviceAccountToken.expirationSeconds: Invalid value: 60: may not specify a duration less than 10 minutes`,
      ],
    ],
    [
      'a field of nothing',
      volume({ name: 'a', downwardAPI: { items: [{ path: 'x' }] } }),
      [`${first}.downwardAPI: Required value: one of fieldRef and resourceFieldRef is required`],
    ],
    ['no source at all, which becomes an empty folder', volume({ name: 'a' }), []],
  ]);
});

describe('the environment', () => {
  const env = (...list: Patch[]): Patch => ({ env: list });
  const one = `${IN}.env[0]`;
  inContainer([
    [
      'value and source',
      env({ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }),
      [`${one}.valueFrom: Invalid value: "": may not be specified when \`value\` is not empty`],
    ],
    ['no name', env({ value: 'x' }), [`${one}.name: Required value`]],
    [
      'an equals sign',
      env({ name: 'A=B', value: 'x' }),
      [
        `${one}.name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than '='`,
      ],
    ],
    [
      'a field that cannot be shown',
      env({ name: 'A', valueFrom: { fieldRef: { fieldPath: 'status.phase' } } }),
      [
        `${one}.valueFrom.fieldRef.fieldPath: Unsupported value: "status.phase": supported values: "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs"`,
      ],
    ],
    [
      'two sources',
      env({
        name: 'A',
        valueFrom: { fieldRef: { fieldPath: 'metadata.name' }, secretKeyRef: { name: 's', key: 'k' } },
      }),
      [`${one}.valueFrom: Invalid value: "": may not have more than one field specified at a time`],
    ],
    [
      'a resource that is none',
      env({ name: 'A', valueFrom: { resourceFieldRef: { resource: 'limits.gpu' } } }),
      [
        `${one}.valueFrom.resourceFieldRef.resource: Unsupported value: "limits.gpu": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"`,
      ],
    ],
    [
      'no key',
      env({ name: 'A', valueFrom: { configMapKeyRef: { name: 'c' } } }),
      [`${one}.valueFrom.configMapKeyRef.key: Required value`],
    ],
    [
      'no source',
      env({ name: 'A', valueFrom: {} }),
      [
        `${one}.valueFrom: Invalid value: "": must specify one of: \`fieldRef\`, \`resourceFieldRef\`, \`configMapKeyRef\` or \`secretKeyRef\``,
      ],
    ],
    [
      'from nowhere',
      { envFrom: [{}] },
      [`${IN}.envFrom: Invalid value: "": must specify one of: \`configMapRef\` or \`secretRef\``],
    ],
  ]);
});

describe('probes', () => {
  const get = { httpGet: { port: 80 } };
  inContainer([
    ['nothing to do', { livenessProbe: {} }, [`${IN}.livenessProbe: Required value: must specify a handler type`]],
    [
      'two things to do',
      { readinessProbe: { ...get, tcpSocket: { port: 80 } } },
      [`${IN}.readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type`],
    ],
    [
      'alive only twice',
      { livenessProbe: { ...get, successThreshold: 2 } },
      [`${IN}.livenessProbe.successThreshold: Invalid value: 2: must be 1`],
    ],
    [
      'back in time',
      { readinessProbe: { ...get, periodSeconds: -1 } },
      [`${IN}.readinessProbe.periodSeconds: Invalid value: -1: ${NOT_NEGATIVE}`],
    ],
    [
      'no port',
      { livenessProbe: { httpGet: { path: '/' } } },
      [`${IN}.livenessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive`],
    ],
    ['no command', { livenessProbe: { exec: {} } }, [`${IN}.livenessProbe.exec.command: Required value`]],
    [
      'a scheme in small letters',
      { livenessProbe: { httpGet: { port: 80, scheme: 'https' } } },
      [`${IN}.livenessProbe.httpGet.scheme: Unsupported value: "https": supported values: "HTTP", "HTTPS"`],
    ],
    [
      'a long name',
      { livenessProbe: { httpGet: { port: 'a-very-long-port-name' } } },
      [`${IN}.livenessProbe.httpGet.port: Invalid value: "a-very-long-port-name": must be no more than 15 characters`],
    ],
    [
      'time to end of one that ends nothing',
      { readinessProbe: { ...get, terminationGracePeriodSeconds: 5 } },
      [`${IN}.readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes`],
    ],
    [
      'an empty hook',
      { lifecycle: { preStop: {} } },
      [`${IN}.lifecycle.preStop: Required value: must specify a handler type`],
    ],
  ]);
});

describe('security', () => {
  const internal =
    '"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null';
  inContainer([
    [
      'a user below zero',
      { securityContext: { runAsUser: -1 } },
      [`${IN}.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive`],
    ],
    [
      'privileged and not to rise',
      { securityContext: { privileged: true, allowPrivilegeEscalation: false } },
      [
        `${IN}.securityContext: Invalid value: {"Capabilities":null,"Privileged":true,${internal}}: cannot set \`allowPrivilegeEscalation\` to false and \`privileged\` to true`,
      ],
    ],
    [
      'an administrator not to rise',
      { securityContext: { capabilities: { add: ['CAP_SYS_ADMIN'] }, allowPrivilegeEscalation: false } },
      [
        `${IN}.securityContext: Invalid value: {"Capabilities":{"Add":["CAP_SYS_ADMIN"],"Drop":null},"Privileged":null,${internal}}: cannot set \`allowPrivilegeEscalation\` to false and \`capabilities.Add\` CAP_SYS_ADMIN`,
      ],
    ],
  ]);
  const context = (patch: Patch): Patch => ({ securityContext: patch });
  const at = `${AT}.securityContext`;
  table([
    [
      'a profile of the host without one',
      context({ seccompProfile: { type: 'Localhost' } }),
      [`${at}.seccompProfile.localhostProfile: Required value: must be set when seccomp type is Localhost`],
    ],
    [
      'a profile that is none',
      context({ seccompProfile: { type: 'Default' } }),
      [
        `${at}.seccompProfile.type: Unsupported value: "Default": supported values: "Localhost", "RuntimeDefault", "Unconfined"`,
      ],
    ],
    [
      'a group change that is none',
      context({ fsGroupChangePolicy: 'Never' }),
      [`${at}.fsGroupChangePolicy: Unsupported value: "Never": supported values: "Always", "OnRootMismatch"`],
    ],
    [
      'processes shared with the host’s',
      { hostPID: true, shareProcessNamespace: true },
      [`${at}.shareProcessNamespace: Invalid value: true: ShareProcessNamespace and HostPID cannot both be enabled`],
    ],
    [
      'users of its own on the host’s network',
      { hostUsers: false, hostNetwork: true },
      [`${AT}.hostNetwork: Forbidden: when \`hostUsers\` is false`],
    ],
    [
      'a setting twice',
      context({
        sysctls: [
          { name: 'a.b', value: '1' },
          { name: 'a.b', value: '1' },
        ],
      }),
      [`${at}.sysctls[1].name: Duplicate value: "a.b"`],
    ],
    [
      'a setting with a space',
      context({ sysctls: [{ name: 'net.ipv4.ip forward', value: '1' }] }),
      [
        `${at}.sysctls[0].name: Invalid value: "net.ipv4.ip forward": must have at most 253 characters and match regex ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$`,
      ],
    ],
    [
      'a group below zero',
      context({ supplementalGroups: [-1] }),
      [`${at}.supplementalGroups[0]: Invalid value: -1: must be between 0 and 2147483647, inclusive`],
    ],
    [
      'Windows on Linux',
      { os: { name: 'linux' }, securityContext: { windowsOptions: {} } },
      [`${at}.windowsOptions: Forbidden: windows options cannot be set for a linux pod`],
    ],
    [
      'a user on Windows',
      { os: { name: 'windows' }, securityContext: { runAsUser: 1 } },
      [`${at}.runAsUser: Forbidden: cannot be set for a windows pod`],
    ],
  ]);
});

describe('scheduling', () => {
  const tolerate = (toleration: Patch): Patch => ({ tolerations: [toleration] });
  const t = `${AT}.tolerations[0]`;
  table([
    [
      'Equals',
      tolerate({ key: 'a', operator: 'Equals' }),
      [`${t}.operator: Unsupported value: "Equals": supported values: "Equal", "Exists"`],
    ],
    [
      'a value of what only exists',
      tolerate({ key: 'a', operator: 'Exists', value: 'b' }),
      [`${t}.operator: Invalid value: "b": value must be empty when \`operator\` is 'Exists'`],
    ],
    [
      'no key and a value',
      tolerate({ operator: 'Equal', value: 'b' }),
      [
        `${t}.operator: Invalid value: "Equal": operator must be Exists when \`key\` is empty, which means "match all values and all keys"`,
      ],
    ],
    [
      'seconds for who may stay',
      tolerate({ key: 'a', operator: 'Exists', effect: 'NoSchedule', tolerationSeconds: 5 }),
      [`${t}.effect: Invalid value: "NoSchedule": effect must be 'NoExecute' when \`tolerationSeconds\` is set`],
    ],
    [
      'an effect that is none',
      tolerate({ key: 'a', operator: 'Exists', effect: 'NoScheduled' }),
      [
        `${t}.effect: Unsupported value: "NoScheduled": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"`,
      ],
    ],
    [
      'a key with a space',
      tolerate({ key: 'bad key', operator: 'Exists' }),
      [`${t}.key: Invalid value: "bad key": ${KEY}`],
    ],
    ['a value with a space', tolerate({ key: 'a', value: 'b c' }), [`${t}.operator: Invalid value: "b c": ${VALUE}`]],
    [
      'a node label with a space',
      { nodeSelector: { disk: 'ssd nvme' } },
      [`${AT}.nodeSelector: Invalid value: "ssd nvme": ${VALUE}`],
    ],
    ['a node in capitals', { nodeName: 'Node_1' }, [`${AT}.nodeName: Invalid value: "Node_1": ${SUBDOMAIN}`]],
    [
      'a class in capitals',
      { priorityClassName: 'High_Prio' },
      [`${AT}.priorityClassName: Invalid value: "High_Prio": ${SUBDOMAIN}`],
    ],
    [
      'a runtime with a mark',
      { runtimeClassName: 'GVisor!' },
      [`${AT}.runtimeClassName: Invalid value: "GVisor!": ${SUBDOMAIN}`],
    ],
    [
      'an account with a space',
      { serviceAccountName: 'Log Reader' },
      [`${AT}.serviceAccountName: Invalid value: "Log Reader": ${SUBDOMAIN}`],
    ],
    [
      'a host name with dots',
      { hostname: 'my.host' },
      [`${AT}.hostname: Invalid value: "my.host": must not contain dots`],
    ],
  ]);

  const spread = (...topologySpreadConstraints: Patch[]): Patch => ({ topologySpreadConstraints });
  const constraint = { maxSkew: 1, topologyKey: 'z', whenUnsatisfiable: 'DoNotSchedule' };
  const s = `${AT}.topologySpreadConstraints[0]`;
  table([
    ['no skew', spread({ ...constraint, maxSkew: 0 }), [`${s}.maxSkew: Invalid value: 0: must be greater than zero`]],
    [
      'one twice',
      spread(constraint, constraint),
      [`${s}.{topologyKey, whenUnsatisfiable}: Duplicate value: "{z, DoNotSchedule}"`],
    ],
    [
      'a policy that is none',
      spread({ ...constraint, whenUnsatisfiable: 'Never' }),
      [`${s}.whenUnsatisfiable: Unsupported value: "Never": supported values: "DoNotSchedule", "ScheduleAnyway"`],
    ],
  ]);

  const required = `${AT}.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`;
  const terms = (...nodeSelectorTerms: Patch[]): Patch => ({
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
  });
  const expression = (patch: Patch): Patch => terms({ matchExpressions: [patch] });
  const e = `${required}.nodeSelectorTerms[0].matchExpressions[0]`;
  table([
    [
      'In without values',
      expression({ key: 'a', operator: 'In' }),
      [`${e}.values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`],
    ],
    [
      'Exists with values',
      expression({ key: 'a', operator: 'Exists', values: ['b'] }),
      [`${e}.values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`],
    ],
    [
      'Gt with two values',
      expression({ key: 'a', operator: 'Gt', values: ['1', '2'] }),
      [`${e}.values: Required value: must be specified single value when \`operator\` is 'Lt' or 'Gt'`],
    ],
    [
      'an operator that is none',
      expression({ key: 'a', operator: 'Equal', values: ['b'] }),
      [`${e}.operator: Invalid value: "Equal": not a valid selector operator`],
    ],
    ['no term', terms(), [`${required}.nodeSelectorTerms: Required value: must have at least one node selector term`]],
    [
      'a field that cannot be asked for',
      terms({ matchFields: [{ key: 'spec.unschedulable', operator: 'In', values: ['x'] }] }),
      [
        `${required}.nodeSelectorTerms[0].matchFields[0].key: Invalid value: "spec.unschedulable": not a valid field selector key`,
      ],
    ],
    [
      'two names of one field',
      terms({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['a', 'b'] }] }),
      [
        `${required}.nodeSelectorTerms[0].matchFields[0].values: Required value: must be only one value when \`operator\` is 'In' or 'NotIn' for node field selector`,
      ],
    ],
    [
      'too great a weight',
      {
        affinity: {
          nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 150, preference: {} }] },
        },
      },
      [
        `${AT}.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 150: must be in the range 1-100`,
      ],
    ],
  ]);
});

describe('names and addresses', () => {
  table([
    [
      'a policy that is none',
      { dnsPolicy: 'ClusterDefault' },
      [
        `${AT}.dnsPolicy: Unsupported value: "ClusterDefault": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"`,
      ],
    ],
    [
      'half an address',
      { hostAliases: [{ ip: '10.0.0' }] },
      [
        `${AT}.hostAliases[0].ip: Invalid value: "10.0.0": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)`,
      ],
    ],
    [
      'four servers',
      { dnsConfig: { nameservers: ['1.1.1.1', '1.1.1.2', '1.1.1.3', '1.1.1.4'] } },
      [
        `${AT}.dnsConfig.nameservers: Invalid value: ["1.1.1.1","1.1.1.2","1.1.1.3","1.1.1.4"]: must not have more than 3 nameservers`,
      ],
    ],
    [
      'a server’s name',
      { dnsConfig: { nameservers: ['dns.local'] } },
      [
        `${AT}.dnsConfig.nameservers[0]: Invalid value: "dns.local": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)`,
      ],
    ],
  ]);
});

describe('a Pod on its own', () => {
  it.each<Row>([
    [
      'an image with a space',
      onlyContainer('Pod', { image: ' busybox:1.36' }),
      ['spec.containers[0].image: Invalid value: " busybox:1.36": must not have leading or trailing whitespace'],
    ],
    [
      'no servers of its own',
      { spec: { dnsPolicy: 'None' } },
      ['spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None'],
    ],
    [
      'no time',
      { spec: { activeDeadlineSeconds: 0 } },
      ['spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive'],
    ],
    [
      'a finalizer of nobody',
      { metadata: { finalizers: ['cleanup'] } },
      [
        'metadata.finalizers[0]: Invalid value: "cleanup": name is neither a standard finalizer name nor is it fully qualified',
      ],
    ],
    [
      'a label in capitals',
      { metadata: { labels: { 'EXAMPLE.com/a': 'b' } } },
      [`metadata.labels: Invalid value: "EXAMPLE.com/a": prefix part ${SUBDOMAIN}`],
    ],
    [
      'a long label',
      { metadata: { labels: { a: 'b'.repeat(64) } } },
      [`metadata.labels: Invalid value: "${'b'.repeat(64)}": must be no more than 63 characters`],
    ],
    [
      'a namespace in capitals',
      { metadata: { namespace: 'Kube_System' } },
      [`metadata.namespace: Invalid value: "Kube_System": ${LABEL}`],
    ],
  ])('%s', (_name, patch, said) => {
    expect(saidOf('Pod', patch)).toEqual(said);
  });
});
