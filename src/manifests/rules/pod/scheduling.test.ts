import { describe, expect, it } from 'vitest';
import { type Patch, podSpec, saidOf } from '../../testing/object-with.ts';

const AT = 'spec.template.spec';
const SUBDOMAIN =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const VALUE =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";
const KEY =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
type Row = [name: string, patch: Patch, said: string[]];
/** What is said of a DaemonSet whose Pods are patched. */
function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_name, patch, said) => {
    expect(saidOf('DaemonSet', podSpec('DaemonSet', patch))).toEqual(said);
  });
}

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
