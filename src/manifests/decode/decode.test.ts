import { describe, expect, it } from 'vitest';
import { hintText } from '../explanations/hints.ts';
import { judge } from '../judge.ts';
import { type Patch, objectWith, onlyContainer, podSpec } from '../testing/object-with.ts';

/** The first fault of an object: its path, what the server says and what is advised. */
function firstOf(kind: string, patch: Patch): [string, string, string] {
  const [first] = judge(objectWith(kind, patch)).diagnostics.filter(({ severity }) => severity === 'error');
  return [first?.path ?? '', first?.message ?? '', first?.hint === undefined ? '' : hintText(first.hint, 'en')];
}

function strict(path: string): string {
  return `strict decoding error: unknown field "${path}"`;
}

function unmarshal(found: string, field: string, type: string): string {
  return `json: cannot unmarshal ${found} into Go struct field ${field} of type ${type}`;
}

const T = 'spec.template.spec';

describe('a field that the type does not have', () => {
  it.each<[string, Patch, string, RegExp]>([
    [
      'DaemonSet',
      { spec: { updateStrategy: { rollingUpdate: { maxUnavilable: 1 } } } },
      'spec.updateStrategy.rollingUpdate.maxUnavilable',
      /maxUnavailable/,
    ],
    ['DaemonSet', { spec: { strategy: {} } }, 'spec.strategy', /updateStrategy/],
    ['DaemonSet', { spec: { replicas: 1 } }, 'spec.replicas', /Deployment/],
    [
      'DaemonSet',
      { spec: { updateStrategy: { maxUnavailable: 1 } } },
      'spec.updateStrategy.maxUnavailable',
      /rollingUpdate\.maxUnavailable/,
    ],
    ['DaemonSet', { spec: { selector: { matchLabels: undefined, app: 'a' } } }, 'spec.selector.app', /matchLabels/],
    ['DaemonSet', { spec: { selector: { matchlabels: {} } } }, 'spec.selector.matchlabels', /matchLabels/],
    ['DaemonSet', onlyContainer('DaemonSet', { limits: {} }), `${T}.containers[0].limits`, /resources\.limits/],
    [
      'DaemonSet',
      onlyContainer('DaemonSet', { imagePullpolicy: 'Always' }),
      `${T}.containers[0].imagePullpolicy`,
      /imagePullPolicy/,
    ],
    [
      'DaemonSet',
      podSpec('DaemonSet', { securityContext: { privileged: true } }),
      `${T}.securityContext.privileged`,
      /containers\[\]\.securityContext\.privileged/,
    ],
    [
      'DaemonSet',
      { spec: { updateStrategy: { rollingUpdate: { partition: 1 } } } },
      'spec.updateStrategy.rollingUpdate.partition',
      /StatefulSet/,
    ],
    [
      'StatefulSet',
      { spec: { updateStrategy: { rollingUpdate: { maxSurge: 1 } } } },
      'spec.updateStrategy.rollingUpdate.maxSurge',
      /DaemonSet.*Deployment/,
    ],
    ['Pod', onlyContainer('Pod', { hostNetwork: true }), 'spec.containers[0].hostNetwork', /`spec\.hostNetwork`/],
    ['Pod', onlyContainer('Pod', { cmd: ['a'] }), 'spec.containers[0].cmd', /`command`/],
    ['Pod', { metadata: { app: 'a' } }, 'metadata.app', /labels\.app/],
    ['NetworkPolicy', { spec: { ingress: [{ to: [] }] } }, 'spec.ingress[0].to', /`from`/],
    ['PersistentVolume', { spec: { storage: '1Gi' } }, 'spec.storage', /capacity\.storage/],
    ['Deployment', { spec: { updateStrategy: {} } }, 'spec.updateStrategy', /`strategy`/],
    ['Deployment', { spec: { replica: 1 } }, 'spec.replica', /replicas/],
    [
      'StatefulSet',
      { spec: { volumeClaimTemplates: [{ spec: { storage: '1Gi' } }] } },
      'spec.volumeClaimTemplates[0].spec.storage',
      /resources\.requests\.storage/,
    ],
    ['CronJob', { spec: { template: {} } }, 'spec.template', /jobTemplate/],
    ['Pod', { containers: [] }, 'containers', /spec\.containers/],
    ['Role', { spec: {} }, 'spec', /rules/],
    ['ConfigMap', { spec: {} }, 'spec', /data/],
    ['Service', { spec: { ports: [{ port: 80, containerPort: 80 }] } }, 'spec.ports[0].containerPort', /targetPort/],
  ])('%s %j', (kind, patch, path, hint) => {
    const [found, message, advice] = firstOf(kind, patch);
    expect([found, message]).toEqual([path, strict(path)]);
    expect(advice).toMatch(hint);
  });
});

describe('a value of another type', () => {
  it.each<[string, Patch, string, string, RegExp]>([
    [
      'DaemonSet',
      { spec: { updateStrategy: 'x' } },
      'spec.updateStrategy',
      unmarshal('string', 'DaemonSetSpec.spec.updateStrategy', 'v1.DaemonSetUpdateStrategy'),
      /`type: x`/,
    ],
    [
      'DaemonSet',
      { spec: { updateStrategy: { rollingUpdate: { maxUnavailable: 0.5 } } } },
      'spec.updateStrategy.rollingUpdate.maxUnavailable',
      unmarshal('number 0.5', 'RollingUpdateDaemonSet.spec.updateStrategy.rollingUpdate.maxUnavailable', 'int32'),
      /^$/,
    ],
    [
      'DaemonSet',
      { spec: { selector: { matchLabels: { app: 1 } } } },
      'spec.selector.matchLabels.app',
      unmarshal('number', 'LabelSelector.spec.selector.matchLabels', 'string'),
      /"1"/,
    ],
    [
      'DaemonSet',
      { spec: { minReadySeconds: '5' } },
      'spec.minReadySeconds',
      unmarshal('string', 'DaemonSetSpec.spec.minReadySeconds', 'int32'),
      /`5`/,
    ],
    [
      'DaemonSet',
      podSpec('DaemonSet', { containers: {} }),
      `${T}.containers`,
      unmarshal('object', `PodSpec.${T}.containers`, '[]v1.Container'),
      /- /,
    ],
    [
      'DaemonSet',
      podSpec('DaemonSet', { nodeSelector: [] }),
      `${T}.nodeSelector`,
      unmarshal('array', `PodSpec.${T}.nodeSelector`, 'map[string]string'),
      /- /,
    ],
    [
      'DaemonSet',
      podSpec('DaemonSet', { imagePullSecrets: ['a'] }),
      `${T}.imagePullSecrets[0]`,
      unmarshal('string', `PodSpec.${T}.imagePullSecrets`, 'v1.LocalObjectReference'),
      /`name: a`/,
    ],
    [
      'DaemonSet',
      podSpec('DaemonSet', { hostNetwork: 'true' }),
      `${T}.hostNetwork`,
      unmarshal('string', `PodSpec.${T}.hostNetwork`, 'bool'),
      /`true`/,
    ],
    [
      'DaemonSet',
      podSpec('DaemonSet', { restartPolicy: 1 }),
      `${T}.restartPolicy`,
      unmarshal('number', `PodSpec.${T}.restartPolicy`, 'v1.RestartPolicy'),
      /"1"/,
    ],
    [
      'DaemonSet',
      onlyContainer('DaemonSet', { command: 'sh -c x' }),
      `${T}.containers[0].command`,
      unmarshal('string', `Container.${T}.containers.command`, '[]string'),
      /\["sh -c x"\]/,
    ],
    [
      'DaemonSet',
      onlyContainer('DaemonSet', { args: [80] }),
      `${T}.containers[0].args[0]`,
      unmarshal('number', `Container.${T}.containers.args`, 'string'),
      /"80"/,
    ],
    [
      'DaemonSet',
      onlyContainer('DaemonSet', { env: { A: 'x' } }),
      `${T}.containers[0].env`,
      unmarshal('object', `Container.${T}.containers.env`, '[]v1.EnvVar'),
      /- /,
    ],
    [
      'DaemonSet',
      onlyContainer('DaemonSet', { env: [{ name: 'A', value: true }] }),
      `${T}.containers[0].env[0].value`,
      unmarshal('bool', `EnvVar.${T}.containers.env.value`, 'string'),
      /"true"/,
    ],
    [
      'Pod',
      { spec: { securityContext: { runAsUser: 10.5 } } },
      'spec.securityContext.runAsUser',
      unmarshal('number 10.5', 'PodSecurityContext.spec.securityContext.runAsUser', 'int64'),
      /^$/,
    ],
    [
      'Pod',
      onlyContainer('Pod', { ports: [{ containerPort: 8000000000 }] }),
      'spec.containers[0].ports[0].containerPort',
      unmarshal('number 8000000000', 'ContainerPort.spec.containers.ports.containerPort', 'int32'),
      /^$/,
    ],
    [
      'Service',
      { spec: { selector: { matchLabels: {} } } },
      'spec.selector.matchLabels',
      unmarshal('object', 'ServiceSpec.spec.selector', 'string'),
      /^$/,
    ],
    ['ConfigMap', { data: 'port:80' }, 'data', unmarshal('string', 'ConfigMap.data', 'map[string]string'), /colon/],
    [
      'DaemonSet',
      { spec: { updateStrategy: 'OnDelete' } },
      'spec.updateStrategy',
      unmarshal('string', 'DaemonSetSpec.spec.updateStrategy', 'v1.DaemonSetUpdateStrategy'),
      /`type: OnDelete`/,
    ],
    [
      'DaemonSet',
      { spec: { minReadySeconds: '10s' } },
      'spec.minReadySeconds',
      unmarshal('string', 'DaemonSetSpec.spec.minReadySeconds', 'int32'),
      /`10`/,
    ],
    ['ConfigMap', { data: { port: 80 } }, 'data.port', unmarshal('number', 'ConfigMap.data', 'string'), /"80"/],
    ['ConfigMap', { binaryData: { a: 'abc' } }, 'binaryData.a', 'illegal base64 data at input byte 0', /base64/],
    ['Secret', { data: { a: 'hello world' } }, 'data.a', 'illegal base64 data at input byte 5', /stringData/],
    [
      'Role',
      { rules: [{ verbs: 'get' }] },
      'rules[0].verbs',
      unmarshal('string', 'PolicyRule.rules.verbs', '[]string'),
      /\["get"\]/,
    ],
  ])('%s %j', (kind, patch, path, message, hint) => {
    const [found, said, advice] = firstOf(kind, patch);
    expect([found, said]).toEqual([path, message]);
    expect(advice).toMatch(hint);
  });
});

describe('what is null', () => {
  it('counts as not written', () => {
    expect(
      judge('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a:\nimmutable: ~\n').diagnostics,
    ).toEqual([]);
  });
});
