import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { type Patch, objectWith } from '../testing/object-with.ts';

function advised(spec: Patch): string[] {
  const { diagnostics } = judge(objectWith('Service', { spec }));
  return diagnostics.flatMap(({ stage, message }) => (stage === 'lint' ? [message] : []));
}

const SOON = 'will be considered invalid in a future Kubernetes release';

describe('an address of a Service', () => {
  it.each<[string, Patch, string[]]>([
    [
      'has leading zeroes',
      { clusterIP: '010.0.0.1' },
      [`spec.clusterIPs[0]: non-standard IP address "010.0.0.1" ${SOON}: use "10.0.0.1"`],
    ],
    [
      'is dressed as one of version 6',
      { externalIPs: ['::ffff:1.2.3.4'] },
      [`spec.externalIPs[0]: non-standard IP address "::ffff:1.2.3.4" ${SOON}: use "1.2.3.4"`],
    ],
    [
      'is written at length',
      { externalIPs: ['2001:DB8:0:0:1:0:0:1'] },
      [
        'spec.externalIPs[0]: IPv6 address "2001:DB8:0:0:1:0:0:1" should be in RFC 5952 canonical format ("2001:db8::1:0:0:1")',
      ],
    ],
    [
      'leaves open what block is meant',
      { type: 'LoadBalancer', loadBalancerSourceRanges: ['10.1.2.3/16', '10.0.0.0/8'] },
      [
        'spec.loadBalancerSourceRanges[0]: CIDR value "10.1.2.3/16" is ambiguous in this context (should be "10.1.0.0/16" or "10.1.2.3/32"?)',
      ],
    ],
    ['is as it should be', { externalIPs: ['1.2.3.4', '2001:db8::1', 'fd00::'], clusterIP: '10.0.0.1' }, []],
  ])('%s', (_name, spec, messages) => {
    expect(advised(spec)).toEqual(messages);
  });
});
