import { describe, expect, it } from 'vitest';
import { BASE_KINDS, type Patch, saidOf } from '../../testing/object-with.ts';

type Row = [kind: string, what: string, patch: Patch, said: string[]];

function table(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (kind, _what, patch, said) => {
    expect(saidOf(kind, patch).toSorted()).toEqual(said.toSorted());
  });
}

const KEY =
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";
const SUBDOMAIN = 'a lowercase RFC 1123 subdomain must consist of';

describe('small objects', () => {
  it.each(BASE_KINDS)('%s pass as they are', (kind) => {
    expect(saidOf(kind, {})).toEqual([]);
  });
});

describe('data', () => {
  table([
    [
      'ConfigMap',
      'a key with a space',
      { data: { 'bad key!': 'x' } },
      [`data[bad key!]: Invalid value: "bad key!": ${KEY}`],
    ],
    [
      'ConfigMap',
      'one key in two places',
      { data: { a: 'x' }, binaryData: { a: 'eA==' } },
      ['data[a]: Invalid value: "a": duplicate of key present in binaryData'],
    ],
    [
      'ConfigMap',
      'a key that climbs',
      { data: { '..data2': 'x' } },
      ['data[..data2]: Invalid value: "..data2": must not start with \'..\''],
    ],
    [
      'Secret',
      'a certificate without a key',
      { type: 'kubernetes.io/tls', data: { 'tls.crt': 'eA==' } },
      ['data[tls.key]: Required value'],
    ],
    [
      'Secret',
      'a login of nothing',
      { type: 'kubernetes.io/basic-auth', stringData: { user: 'x' } },
      ['data[username]: Required value', 'data[password]: Required value'],
    ],
    [
      'Secret',
      'a registry in words',
      { type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': 'not json' } },
      [
        "data[.dockerconfigjson]: Invalid value: \"<secret contents redacted>\": invalid character 'o' in literal null (expecting 'u')",
      ],
    ],
    [
      'Namespace',
      'a name with dots',
      { metadata: { name: 'team.a' } },
      ['metadata.name: Invalid value: "team.a": must not contain dots'],
    ],
    [
      'Namespace',
      'a long name, which becomes a label',
      { metadata: { name: 'n'.repeat(64) } },
      [
        `metadata.name: Invalid value: "${'n'.repeat(64)}": must be no more than 63 characters`,
        `metadata.labels: Invalid value: "${'n'.repeat(64)}": must be no more than 63 characters`,
      ],
    ],
    [
      'PersistentVolumeClaim',
      'an access mode that is none',
      { spec: { accessModes: ['ReadWrite'] } },
      [
        'spec.accessModes: Unsupported value: "ReadWrite": supported values: "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"',
      ],
    ],
    [
      'PersistentVolumeClaim',
      'nothing asked for',
      { spec: { resources: undefined } },
      ['spec.resources[storage]: Required value'],
    ],
    [
      'PersistentVolume',
      'no source',
      { spec: { hostPath: undefined } },
      ['spec: Required value: must specify a volume type'],
    ],
    ['PersistentVolume', 'a namespace', { metadata: { namespace: 'a' } }, []],
    [
      'PriorityClass',
      'too high',
      { value: 2_000_000_000 },
      ['value: Forbidden: maximum allowed value of a user defined priority is 1000000000'],
    ],
    [
      'StorageClass',
      'a binding mode that is none',
      { volumeBindingMode: 'Later' },
      ['volumeBindingMode: Unsupported value: "Later": supported values: "Immediate", "WaitForFirstConsumer"'],
    ],
    [
      'ResourceQuota',
      'an unknown name',
      { spec: { hard: { gpus: '1' } } },
      [
        'spec.hard[gpus]: Invalid value: "gpus": must be a standard resource type or fully qualified',
        'spec.hard[gpus]: Invalid value: "gpus": must be a standard resource for quota',
      ],
    ],
    [
      'LimitRange',
      'least above most',
      { spec: { limits: [{ type: 'Container', min: { cpu: '2' }, max: { cpu: '1' } }] } },
      [
        'spec.limits[0].min[cpu]: Invalid value: "2": min value 2 is greater than max value 1',
        'spec.limits[0].defaultRequest[cpu]: Invalid value: "1": min value 2 is greater than default request value 1',
        'spec.limits[0].default[cpu]: Invalid value: "2": min value 2 is greater than default value 1',
      ],
    ],
    [
      'Node',
      'a taint without effect',
      { spec: { taints: [{ key: 'a' }] } },
      ['metadata.taints[0].effect: Required value'],
    ],
  ]);
});

describe('Services', () => {
  const ports = (...list: Patch[]): Patch => ({ spec: { ports: list } });
  const rows: [string, Patch, string[]][] = [
    ['no ports', { spec: { ports: undefined } }, ['spec.ports: Required value']],
    [
      'port zero',
      ports({ port: 0 }),
      [
        'spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
        'spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive',
      ],
    ],
    [
      'two without names',
      ports({ port: 80 }, { port: 81 }),
      ['spec.ports[0].name: Required value', 'spec.ports[1].name: Required value'],
    ],
    [
      'one port twice',
      ports({ name: 'a', port: 80 }, { name: 'b', port: 80 }),
      [
        'spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}',
      ],
    ],
    [
      'one name twice',
      ports({ name: 'a', port: 80 }, { name: 'a', port: 81 }),
      ['spec.ports[1].name: Duplicate value: "a"'],
    ],
    [
      'a type in small letters',
      { spec: { type: 'Nodeport' } },
      [
        'spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"',
      ],
    ],
    [
      'a port of the nodes on the inside',
      ports({ port: 80, nodePort: 30080 }),
      ["spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'"],
    ],
    [
      'a port out of range',
      { spec: { type: 'NodePort', ports: [{ port: 80, nodePort: 8080 }] } },
      [
        'spec.ports[0].nodePort: Invalid value: 8080: provided port is not in the valid range. The range of valid ports is 30000-32767',
      ],
    ],
    [
      'a target in capitals',
      ports({ port: 80, targetPort: 'Web_Port' }),
      [
        'spec.ports[0].targetPort: Invalid value: "Web_Port": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)',
      ],
    ],
    [
      'cookies',
      { spec: { sessionAffinity: 'Cookie' } },
      ['spec.sessionAffinity: Unsupported value: "Cookie": supported values: "ClientIP", "None"'],
    ],
    [
      'a policy for who comes from outside',
      { spec: { externalTrafficPolicy: 'Local' } },
      ['spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services'],
    ],
    ['no name outside', { spec: { type: 'ExternalName', ports: undefined } }, ['spec.externalName: Required value']],
    [
      'no address on the nodes',
      { spec: { type: 'NodePort', clusterIP: 'None' } },
      ['spec.clusterIPs[0]: Invalid value: "None": may not be set to \'None\' for NodePort services'],
    ],
    ['no address at all', { spec: { clusterIP: 'None', ports: undefined } }, []],
  ];
  it.each(rows)('%s', (_what, patch, said) => {
    expect(saidOf('Service', patch).toSorted()).toEqual(said.toSorted());
  });

  it('have names without dots', () => {
    const [said] = saidOf('Service', { metadata: { name: 'web.v1' } });
    expect(said).toMatch(/^metadata\.name: Invalid value: "web\.v1": a DNS-1035 label must consist of lower case/);
  });

  it('name hosts, not addresses of pages', () => {
    const [said] = saidOf('Service', {
      spec: { type: 'ExternalName', externalName: 'http://api.example.com', ports: undefined },
    });
    expect(said).toContain(`spec.externalName: Invalid value: "http://api.example.com": ${SUBDOMAIN}`);
  });
});

describe('rights', () => {
  const rules = (...list: Patch[]): Patch => ({ rules: list });
  const subject = (patch: Patch): Patch => ({ subjects: [patch] });
  table([
    [
      'Role',
      'no verbs',
      rules({ apiGroups: [''], resources: ['pods'] }),
      ['rules[0].verbs: Required value: verbs must contain at least one value'],
    ],
    [
      'Role',
      'no resources',
      rules({ apiGroups: [''], verbs: ['get'] }),
      ['rules[0].resources: Required value: resource rules must supply at least one resource'],
    ],
    [
      'Role',
      'no groups',
      rules({ resources: ['pods'], verbs: ['get'] }),
      ['rules[0].apiGroups: Required value: resource rules must supply at least one api group'],
    ],
    [
      'Role',
      'pages',
      rules({ nonResourceURLs: ['/metrics'], verbs: ['get'] }),
      ['rules[0].nonResourceURLs: Invalid value: ["/metrics"]: namespaced rules cannot apply to non-resource URLs'],
    ],
    [
      'ClusterRole',
      'pages and resources',
      rules({ apiGroups: [''], resources: ['pods'], nonResourceURLs: ['/metrics'], verbs: ['get'] }),
      [
        'rules[0].nonResourceURLs: Invalid value: ["/metrics"]: rules cannot apply to both regular resources and non-resource URLs',
      ],
    ],
    [
      'RoleBinding',
      'Roles',
      { roleRef: { kind: 'Roles' } },
      ['roleRef.kind: Unsupported value: "Roles": supported values: "Role", "ClusterRole"'],
    ],
    [
      'RoleBinding',
      'a subject in small letters',
      subject({ kind: 'serviceaccount', name: 'a' }),
      ['subjects[0].kind: Unsupported value: "serviceaccount": supported values: "ServiceAccount", "User", "Group"'],
    ],
    ['RoleBinding', 'no name', { roleRef: { name: undefined } }, ['roleRef.name: Required value']],
    [
      'ClusterRoleBinding',
      'a Role',
      { roleRef: { kind: 'Role' } },
      ['roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole"'],
    ],
    [
      'ClusterRoleBinding',
      'an account of no namespace',
      subject({ kind: 'ServiceAccount', name: 'a' }),
      ['subjects[0].namespace: Required value'],
    ],
  ]);
});

describe('the network', () => {
  table([
    [
      'Ingress',
      'no rules',
      { spec: { rules: undefined } },
      ['spec: Invalid value: null: either `defaultBackend` or `rules` must be specified'],
    ],
    [
      'Ingress',
      'no type of path',
      {
        spec: {
          rules: [{ http: { paths: [{ path: '/', backend: { service: { name: 'a', port: { number: 80 } } } }] } }],
        },
      },
      ['spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified'],
    ],
    [
      'NetworkPolicy',
      'a type that is none',
      { spec: { policyTypes: ['ingress'] } },
      ['spec.policyTypes[0]: Unsupported value: "ingress": supported values: "Ingress", "Egress"'],
    ],
    [
      'NetworkPolicy',
      'an exception that is none',
      { spec: { ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/16', except: ['10.1.0.0/24'] } }] }] } },
      ['spec.ingress[0].from[0].ipBlock.except[0]: Invalid value: "10.1.0.0/24": must be a strict subset of `cidr`'],
    ],
    [
      'HorizontalPodAutoscaler',
      'less than least',
      { spec: { minReplicas: 9 } },
      ['spec.maxReplicas: Invalid value: 5: must be greater than or equal to `minReplicas`'],
    ],
    [
      'HorizontalPodAutoscaler',
      'a metric of nothing',
      { spec: { metrics: [{ type: 'Resource' }] } },
      ['spec.metrics[0].resource: Required value: must populate information for the given metric source'],
    ],
    [
      'PodDisruptionBudget',
      'more than all',
      { spec: { minAvailable: '101%' } },
      ['spec.minAvailable: Invalid value: "101%": must not be greater than 100%'],
    ],
  ]);
});

describe('a Service with two families of addresses', () => {
  const families = { ipFamilies: ['IPv4', 'IPv6'] } as const;
  const refused = (what: string): string =>
    `spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`;
  it.each<[string, Patch, string[]]>([
    ['without a policy', families, [refused('IP families')]],
    ['and a policy for one', { ...families, ipFamilyPolicy: 'SingleStack' }, [refused('IP families')]],
    ['and a policy for both', { ...families, ipFamilyPolicy: 'PreferDualStack' }, []],
    ['without addresses and Pods', { ...families, clusterIP: 'None', selector: undefined }, []],
    ['that are written', { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1', 'fd00::1'] }, [refused('cluster IPs')]],
  ])('%s', (_name, spec, messages) => {
    expect(saidOf('Service', { spec })).toEqual(messages);
  });
});
