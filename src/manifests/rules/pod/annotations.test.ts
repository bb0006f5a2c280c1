import { describe, expect, it } from 'vitest';
import { type Patch, saidOf } from '../../testing/object-with.ts';

const SECCOMP = 'seccomp.security.alpha.kubernetes.io/pod';
const ARMOR = 'container.apparmor.security.beta.kubernetes.io/main';
const COST = 'controller.kubernetes.io/pod-deletion-cost';

function annotated(annotations: Patch, spec: Patch = {}): Patch {
  return { metadata: { annotations }, spec };
}

describe('a Pod with annotations', () => {
  const at = (key: string): string => `metadata.annotations[${key}]`;
  it.each<[string, Patch, string[]]>([
    [
      'of a mirror on no node',
      annotated({ 'kubernetes.io/config.mirror': 'x' }),
      [
        `${at('kubernetes.io/config.mirror')}: Invalid value: "x": must set spec.nodeName if mirror pod annotation is set`,
      ],
    ],
    [
      'of a cost that is no number',
      annotated({ [COST]: '+5' }),
      [`${at(COST)}: Invalid value: "+5": must be a 32bit integer`],
    ],
    [
      'of a cost that is too high',
      annotated({ [COST]: '2147483648' }),
      [`${at(COST)}: Invalid value: "2147483648": must be a 32bit integer`],
    ],
    ['of a cost', annotated({ [COST]: '-100' }), []],
    [
      'of no profile',
      annotated({ [SECCOMP]: 'default' }),
      [`metadata.annotations.${SECCOMP}: Invalid value: "default": must be a valid seccomp profile`],
    ],
    ['of a profile', annotated({ [SECCOMP]: 'localhost/a.json' }), []],
    [
      'of a container that it does not have',
      annotated({ [`${ARMOR}s`]: 'strict' }),
      [
        `${at(`${ARMOR}s`)}: Invalid value: "mains": container not found`,
        `${at(`${ARMOR}s`)}: Invalid value: "strict": invalid AppArmor profile name: "strict"`,
      ],
    ],
    [
      'that say otherwise than the field',
      annotated({ [SECCOMP]: 'unconfined' }, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
      ['spec.securityContext.seccompProfile.type: Forbidden: seccomp type in annotation and field must match'],
    ],
    [
      'that name another profile than the field',
      annotated(
        { [ARMOR]: 'localhost/a' },
        { securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'b' } } },
      ),
      [
        'spec.containers[0].securityContext.appArmorProfile.localhostProfile: Forbidden: apparmor profile in annotation and field must match',
      ],
    ],
  ])('%s', (_name, patch, said) => {
    expect(saidOf('Pod', patch)).toEqual(said);
  });

  it('speaks of a template’s annotations by a shorter way', () => {
    const patch = { spec: { template: { metadata: { annotations: { [COST]: 'x' } } } } };
    expect(saidOf('Deployment', patch)).toEqual([
      `spec.template.annotations[${COST}]: Invalid value: "x": must be a 32bit integer`,
    ]);
  });
});

describe('a user of Windows', () => {
  it.each<[string, string[]]>([
    ['ContainerUser', []],
    ['NT AUTHORITY\\NETWORK SERVICE', []],
    ['', ['runAsUserName cannot be an empty string']],
    ['a\tb', ['runAsUserName cannot contain control characters']],
    ['a\\b\\c', ['runAsUserName cannot contain more than one backslash']],
    ['.a\\b', ["runAsUserName's Domain doesn't match the NetBios nor the DNS format"]],
    ['a\\', ["runAsUserName's User cannot be empty"]],
    ['. .', ["runAsUserName's User cannot contain only periods or spaces"]],
    ['a@b', [`runAsUserName's User cannot contain the following characters: "/\\:;|=,+*?<>@[]`]],
    ['x'.repeat(105), ["runAsUserName's User length must not be longer than 104 characters"]],
  ])('%j', (runAsUserName, said) => {
    const patch = { spec: { securityContext: { windowsOptions: { runAsUserName } } } };
    const at = 'spec.securityContext.windowsOptions.runAsUserName';
    expect(saidOf('Pod', patch)).toEqual(
      said.map((words) => `${at}: Invalid value: ${JSON.stringify(runAsUserName)}: ${words}`),
    );
  });
});

describe('a Pod with resources as a whole', () => {
  const pod = (resources: Patch, own: Patch): Patch => ({
    spec: {
      resources,
      containers: [
        { name: 'a', image: 'a:1', resources: own },
        { name: 'b', image: 'b:1', resources: own },
      ],
    },
  });
  it.each<[string, Patch, string[]]>([
    [
      'less than its containers ask for together',
      pod({ requests: { cpu: '150m' } }, { requests: { cpu: '100m' } }),
      [
        'spec.resources.requests[cpu]: Invalid value: "150m": must be greater than or equal to aggregate container requests of 200m',
      ],
    ],
    [
      'less than one of its containers may take',
      pod({ limits: { memory: '64Mi' } }, { limits: { memory: '128Mi' }, requests: { memory: '1Mi' } }),
      [
        'spec.resources.containers[0][memory].limits: Invalid value: "128Mi": must be less than or equal to pod limits of 64Mi',
        'spec.resources.containers[1][memory].limits: Invalid value: "128Mi": must be less than or equal to pod limits of 64Mi',
      ],
    ],
    ['enough for all', pod({ requests: { cpu: '200m' } }, { requests: { cpu: '100m' } }), []],
  ])('%s', (_name, patch, said) => {
    expect(saidOf('Pod', patch)).toEqual(said);
  });
});
