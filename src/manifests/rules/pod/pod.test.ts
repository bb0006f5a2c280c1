import { describe, expect, it } from 'vitest';
import { type Patch, onlyContainer, saidOf } from '../../testing/object-with.ts';
import { AT, IN, inContainer, LABEL, type Row, table } from '../../testing/pod-tables.ts';

const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

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
