import { describe } from 'vitest';
import type { Patch } from '../../testing/object-with.ts';
import { AT, IN, inContainer, LABEL, table } from '../../testing/pod-tables.ts';

const NOT_NEGATIVE = 'must be greater than or equal to 0';

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
