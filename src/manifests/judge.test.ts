import { describe, expect, it } from 'vitest';
import { type JudgeOptions, judge } from './index.ts';

/** What each document was taken for, and the code, path and line of each finding. */
function outline(text: string, options: JudgeOptions = {}): [string[], string[]] {
  const { documents, diagnostics } = judge(text, options);
  return [
    documents.map(({ is, kind = '', at }) =>
      [is, kind, at].filter((part) => part !== undefined && part !== '').join(' '),
    ),
    diagnostics
      .filter(({ severity }) => severity !== 'warning')
      .map(({ code, path, line }) => `${code} ${path}:${line}`),
  ];
}

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: "a:1"}]}\n';

describe('a text', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing', '', ['empty'], []],
    ['an object', POD, ['object Pod'], []],
    [
      'objects in a row, one of them damaged',
      `${POD}---\na: b: c\n---\n${POD}`,
      ['object Pod', 'unreadable', 'object Pod'],
      ['yaml-colon :6'],
    ],
    [
      'an object and what names no kind',
      `${POD}---\nmetadata: {name: b}\n`,
      ['object Pod', 'object'],
      ['not-set kind:6'],
    ],
    ['empty documents between', `---\n${POD}---\n# none\n---\n`, ['object Pod'], []],
    [
      'a list of one kind, whose items do not say what they are',
      'kind: RoleList\napiVersion: rbac.authorization.k8s.io/v1\nitems:\n- metadata: {name: a}\n  rules:\n  - verbs: []\n',
      ['object RoleList'],
      [
        'required items[0].rules[0].verbs:6',
        'required items[0].rules[0].apiGroups:6',
        'required items[0].rules[0].resources:6',
      ],
    ],
    [
      'a custom resource with a finalizer of its own',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: a\n  finalizers: [own.example.com]\n',
      ['unknown Application'],
      ['unknown-kind kind:2'],
    ],
    ['no version', 'kind: Pod\nmetadata: {name: a}\n', ['object Pod'], ['not-set apiVersion:1']],
    ['no kind', 'apiVersion: v1\nmetadata: {name: a}\n', ['object'], ['not-set kind:1']],
    [
      'a version that is gone',
      'apiVersion: extensions/v1beta1\nkind: DaemonSet\nmetadata: {name: a}\n',
      ['object DaemonSet'],
      ['no-such-version apiVersion:1'],
    ],
    [
      'a kind in small letters',
      'apiVersion: apps/v1\nkind: daemonset\nmetadata: {name: a}\n',
      ['object daemonset'],
      ['no-such-kind kind:2'],
    ],
    [
      'a custom resource',
      'apiVersion: example.com/v1\nkind: Own\nmetadata: {name: a}\nspec: {any: thing}\n',
      ['unknown Own'],
      ['unknown-kind kind:2'],
    ],
    [
      'a custom resource with a bad name',
      'apiVersion: example.com/v1\nkind: Own\nmetadata:\n  name: A\n  lables: {}\n',
      ['unknown Own'],
      ['unknown-kind kind:2', 'invalid metadata.name:4', 'unknown-field metadata.lables:5'],
    ],
    [
      'a List',
      `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: a}\n  spec: {}\n`,
      ['object List'],
      ['required items[0].spec.containers:7'],
    ],
    ['a chart', 'apiVersion: v2\nname: web\nversion: 0.1.0\n', ['other'], []],
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\n', ['other'], []],
    ['a kubeconfig without clusters', 'apiVersion: v1\nkind: Config\nusers: []\n', ['other'], []],
    ['settings of a program', 'global:\n  scrape_interval: 15s\nscrape_configs: []\n', ['other'], []],
    ['a workflow', 'name: ci\non: [push]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: []\n', ['other'], []],
    ['services of Compose', 'services:\n  web:\n    image: nginx\n    ports: ["80:80"]\n', ['other'], []],
    [
      'values of a chart',
      'replicaCount: 1\nimage: {repository: a, tag: b}\nservice: {type: ClusterIP, port: 80}\nresources: {}\nnodeSelector: {}\n',
      ['other'],
      [],
    ],
    ['a list of words', '- a\n- b\n', ['other'], []],
  ])('with %s', (_what, text, documents, findings) => {
    expect(outline(text)).toEqual([documents, findings]);
  });
});

describe('a fragment', () => {
  it.each<[string, string, string, string, string[]]>([
    ['a strategy', 'DaemonSet', 'spec:\n  updateStrategy:\n    type: OnDelete\n', 'DaemonSet', []],
    [
      'a strategy under the wrong name',
      'DaemonSet',
      'spec:\n  strategy: {type: RollingUpdate}\n',
      'DaemonSet',
      ['unknown-field spec.strategy:2'],
    ],
    ['the same for what has it', '## 디플로이먼트', 'spec:\n  strategy: {type: RollingUpdate}\n', 'Deployment', []],
    [
      'limits that fit together',
      'DaemonSet',
      'rollingUpdate: {maxSurge: 1, maxUnavailable: 0}\n',
      'DaemonSet spec.updateStrategy',
      [],
    ],
    [
      'limits that do not',
      'DaemonSet',
      'rollingUpdate: {maxSurge: 1, maxUnavailable: 1}\n',
      'DaemonSet spec.updateStrategy',
      ['invalid rollingUpdate.maxSurge:1'],
    ],
    [
      'half of them',
      'DaemonSet',
      'rollingUpdate: {maxSurge: 1}\n',
      'DaemonSet spec.updateStrategy',
      ['invalid rollingUpdate.maxSurge:1'],
    ],
    [
      'resources, which only what is in them tells',
      '',
      'resources:\n  limits:\n    memory: 64MB\n',
      'Pod spec.containers[]',
      ['bad-quantity resources.limits.memory:3'],
    ],
    [
      'ports of a container',
      '',
      'ports:\n- containerPort: 70000\n',
      'Pod spec.containers[]',
      ['invalid ports[0].containerPort:2'],
    ],
    [
      'a selector, at the place nearest to the root',
      '## ReplicaSet',
      'selector:\n  matchLabels:\n    tier: 1\n',
      'ReplicaSet spec',
      ['wrong-type selector.matchLabels.tier:3'],
    ],
    [
      'tolerations',
      'DaemonSet',
      '- key: a\n  operator: exists\n',
      'DaemonSet spec.template.spec.tolerations',
      ['not-supported [0].operator:2'],
    ],
    ['a container', '', '- name: a\n  imgae: b:1\n', 'Pod spec.containers', ['unknown-field [0].imgae:2']],
    [
      'a mount of a volume that is not shown',
      'Pod',
      'volumeMounts:\n- {name: a, mountPath: /a}\n',
      'Pod spec.containers[]',
      [],
    ],
    [
      'a mount of a volume that is not there',
      'Pod',
      'containers:\n- {name: a, image: "a:1", volumeMounts: [{name: b, mountPath: /b}]}\nvolumes:\n- {name: c, emptyDir: {}}\n',
      'Pod spec',
      ['not-found containers[0].volumeMounts[0].name:2'],
    ],
    [
      'labels without a selector',
      'Deployment',
      'spec:\n  template:\n    metadata:\n      labels: {app: a}\n',
      'Deployment',
      [],
    ],
    [
      'labels and a selector for others',
      'Deployment',
      'spec:\n  selector: {matchLabels: {app: b}}\n  template:\n    metadata:\n      labels: {app: a}\n',
      'Deployment',
      ['invalid spec.template.metadata.labels:5'],
    ],
    [
      'no replicas where there are none',
      'DaemonSets에는',
      'spec:\n  replicas: 3\n',
      'DaemonSet',
      ['unknown-field spec.replicas:2'],
    ],
    [
      'resources',
      '',
      'resources:\n  requests: {cpu: 2}\n  limits: {cpu: 500m}\n',
      'Pod spec.containers[]',
      ['invalid resources.requests:2'],
    ],
    ['metadata', '', 'metadata:\n  name: Agent\n  labels: {app: a}\n', 'Pod', ['invalid metadata.name:2']],
    [
      'a restart policy that only some take',
      '',
      'restartPolicy: OnFailure\ncontainers:\n- {name: a, image: "a:1"}\n',
      'Pod spec',
      [],
    ],
    [
      'a restart policy that this one does not take',
      'Deployment',
      'restartPolicy: OnFailure\ncontainers:\n- {name: a, image: "a:1"}\n',
      'Deployment spec.template.spec',
      ['not-supported restartPolicy:1'],
    ],
    ['of a CronJob, not of a Job', 'CronJob', 'schedule: "* * *"\n', 'CronJob spec', ['invalid schedule:1']],
  ])('with %s', (_what, context, text, place, findings) => {
    expect(outline(text, { context })).toEqual([[`fragment ${place}`], findings]);
  });
});

describe('advice', () => {
  const codesOf = (text: string, options: JudgeOptions = {}): string[] =>
    judge(text, options).diagnostics.flatMap(({ severity, code, line }) =>
      severity === 'warning' ? [`${code}:${line}`] : [],
    );
  const daemon = (image: string, extra = ''): string =>
    `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: a}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers:\n      - name: a\n        image: ${image}\n        resources: {limits: {memory: 1Gi}}\n${extra}`;

  it.each([
    ['nginx', ['image-tag:11']],
    ['nginx:latest', ['image-tag:11']],
    ['localhost:5000/nginx', ['image-tag:11']],
    ['nginx:1.27', []],
    [`nginx@sha256:${'a'.repeat(64)}`, []],
    ['Nginx:1.27', ['image-reference:11']],
  ])('about the image %s', (image, codes) => {
    expect(codesOf(daemon(image))).toEqual(codes);
  });

  it('can be switched off', () => {
    expect(codesOf(daemon('nginx'), { lints: { 'image-tag': false } })).toEqual([]);
  });

  it('asks for a word about access to the node', () => {
    const text = daemon('a:1', '      hostNetwork: true\n');
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text, { prose: '로그를 모은다.' })).toEqual(['host-access:13']);
    expect(codesOf(text, { prose: 'hostNetwork를 쓴다.' })).toEqual([]);
  });

  it('compares the kind with the title', () => {
    const text = daemon('a:1');
    expect(codesOf(text, { title: 'ReplicaSets' })).toEqual(['title-kind:2']);
    expect(codesOf(text, { title: '데몬셋과 디플로이먼트' })).toEqual([]);
    expect(codesOf(text, { title: 'Daemon Sets' })).toEqual([]);
  });

  it('misses limits on a daemon', () => {
    expect(codesOf(daemon('a:1').replace(/ +resources.*\n/, ''))).toEqual(['daemon-limits:10']);
  });
});
