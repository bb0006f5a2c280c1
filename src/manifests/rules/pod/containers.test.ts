import { describe } from 'vitest';
import type { Patch } from '../../testing/object-with.ts';
import { AT, IN, inContainer, LABEL, table } from '../../testing/pod-tables.ts';

const NOT_NEGATIVE = 'must be greater than or equal to 0';

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
