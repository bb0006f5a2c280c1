import type { families } from '#diagnostics';
import type { Examples } from './example.ts';

type Kubernetes = keyof typeof families.manifests | keyof typeof families.scenarios | keyof typeof families.diagrams;

/** A pod as a note shows it; `more` are lines of its spec, `container` of its container. */
function pod(more: string, container = '', image = 'registry.k8s.io/pause:3.10', fence = 'yaml'): string {
  const spec = more === '' ? '' : more.replaceAll(/^/gm, '  ') + '\n';
  const own = container === '' ? '' : container.replaceAll(/^/gm, '      ') + '\n';
  const head = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n';
  return `\`\`\`${fence}\n${head}${spec}  containers:\n    - name: agent\n      image: ${image}\n${own}\`\`\`\n`;
}

function daemonSet(container: string): string {
  return `\`\`\`yaml
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
spec:
  selector:
    matchLabels: { app: agent }
  template:
    metadata:
      labels: { app: agent }
    spec:
      containers:
        - name: agent
          image: registry.k8s.io/pause:3.10
${container}\`\`\`
`;
}

const LIMITS = '          resources:\n            limits: { memory: 32Mi }\n';

export const kubernetesExamples: Examples<Kubernetes> = {
  'manifest-refused': { note: pod('', 'imagePullPolcy: Always'), right: pod('', 'imagePullPolicy: Always') },
  'manifest-not-refused': {
    note: pod('', '', 'registry.k8s.io/pause:3.10', 'yaml invalid'),
    right: pod('restartPolicy: Sometimes', '', 'registry.k8s.io/pause:3.10', 'yaml invalid'),
  },
  'manifest-refused-otherwise': {
    note: pod('restartPolicy: Sometimes', '', 'registry.k8s.io/pause:3.10', 'yaml invalid="unknown field"'),
    right: pod('restartPolicy: Sometimes', '', 'registry.k8s.io/pause:3.10', 'yaml invalid="supported values"'),
  },
  'manifest-daemon-limits': {
    note: daemonSet(''),
    right: daemonSet(LIMITS),
  },
  'manifest-deprecated': { note: pod('serviceAccount: agent'), right: pod('serviceAccountName: agent') },
  'manifest-duplicate-env': {
    note: pod('', 'env:\n  - { name: LEVEL, value: info }\n  - { name: LEVEL, value: debug }'),
    right: pod('', 'env:\n  - { name: LEVEL, value: debug }'),
  },
  'manifest-duplicate-item': {
    note: pod('imagePullSecrets:\n  - name: registry\n  - name: registry'),
    right: pod('imagePullSecrets:\n  - name: registry'),
  },
  'manifest-duplicate-port': {
    note: pod('', 'ports:\n  - containerPort: 80\n  - containerPort: 80'),
    right: pod('', 'ports:\n  - containerPort: 80'),
  },
  'manifest-empty-name': {
    note: pod('imagePullSecrets:\n  - name: ""'),
    right: pod('imagePullSecrets:\n  - name: registry'),
  },
  'manifest-empty-term': {
    note: pod(
      'affinity:\n  nodeAffinity:\n    requiredDuringSchedulingIgnoredDuringExecution:\n      nodeSelectorTerms:\n        - {}',
    ),
  },
  'manifest-fractional-bytes': {
    note: pod('', 'resources:\n  limits: { memory: 500m }'),
    right: pod('', 'resources:\n  limits: { memory: 500Mi }'),
  },
  'manifest-host-access': {
    note: pod('hostNetwork: true'),
    right: `With \`hostNetwork\` the pod shares the network of its node.\n\n${pod('hostNetwork: true')}`,
  },
  'manifest-ignored-field': {
    note: pod('terminationGracePeriodSeconds: -1'),
    right: pod('terminationGracePeriodSeconds: 1'),
  },
  'manifest-image-reference': { note: pod('', '', 'Registry/Pause:3.10'), right: pod('') },
  'manifest-image-tag': { note: pod('', '', 'registry.k8s.io/pause:latest'), right: pod('') },
  'manifest-never-matches': {
    note: pod(
      'topologySpreadConstraints:\n  - maxSkew: 1\n    topologyKey: kubernetes.io/hostname\n    whenUnsatisfiable: DoNotSchedule',
    ),
  },
  'manifest-null-unknown-field': { note: pod('', 'imagePullPolcy:'), right: pod('') },
  'manifest-relative-path': {
    note: pod('volumes:\n  - name: data\n    emptyDir: {}', 'volumeMounts:\n  - { name: data, mountPath: data }'),
    right: pod('volumes:\n  - name: data\n    emptyDir: {}', 'volumeMounts:\n  - { name: data, mountPath: /data }'),
  },
  'manifest-title-kind': {
    note: `---\ntitle: What a Deployment is\n---\n\n${daemonSet(LIMITS)}`,
    right: `---\ntitle: What a DaemonSet is\n---\n\n${daemonSet(LIMITS)}`,
  },
  'manifest-unknown-kind': {
    note: '```yaml\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: wiki\n```\n',
  },
  'manifest-unused-volume': {
    note: pod('volumes:\n  - name: data\n    emptyDir: {}'),
    right: pod('volumes:\n  - name: data\n    emptyDir: {}', 'volumeMounts:\n  - { name: data, mountPath: /data }'),
  },
  'manifest-volume-source': {
    note: pod('volumes:\n  - name: data', 'volumeMounts:\n  - { name: data, mountPath: /data }'),
    right: pod('volumes:\n  - name: data\n    emptyDir: {}', 'volumeMounts:\n  - { name: data, mountPath: /data }'),
  },
  'scenario-faulty': {
    note: '```simulator\ntitle: A node fails\nnodes: 2\nevents:\n  - at: 10s\n    failNode: node3\n```\n',
    right: '```simulator\ntitle: A node fails\nnodes: 3\nevents:\n  - at: 10s\n    failNode: node3\n```\n',
  },
  'scenario-unknown': { note: '```simulator\nscenario: rolling-updaet\n```\n' },
  'transcript-differs': {
    note: '```simulator\ntitle: Three nodes\nnodes: 3\n```\n\n```console scenario\n$ kubectl get pods\nNo pods found.\n```\n',
    right:
      '```simulator\ntitle: Three nodes\nnodes: 3\n```\n\n```console scenario\n$ kubectl get pods\nNo resources found in default namespace.\n```\n',
  },
  'transcript-not-run': {
    note: '```simulator\ntitle: Three nodes\nnodes: 3\n```\n\n```console scenario\n$ systemctl status kubelet\n…\n```\n',
    right: '```console\n$ systemctl status kubelet\n…\n```\n',
  },
  'transcript-without-scenario': {
    note: '```console scenario\n$ kubectl get pods\nNo resources found in default namespace.\n```\n',
    right:
      '```simulator\ntitle: Three nodes\nnodes: 3\n```\n\n```console scenario\n$ kubectl get pods\nNo resources found in default namespace.\n```\n',
  },
  'diagram-invalid': {
    note: '```mermaid\nflowchart LR\n  a[Pod (agent)] --> b[Node]\n```\n',
    right: '```mermaid\nflowchart LR\n  a["Pod (agent)"] --> b[Node]\n```\n',
  },
  'diagram-type-unknown': {
    note: '```mermaid\nflowchrat LR\n  a --> b\n```\n',
    right: '```mermaid\nflowchart LR\n  a --> b\n```\n',
  },
  'diagram-too-large': { args: { what: 'edges', limit: 500 } },
  'diagram-not-drawn': { args: { reason: '60 s' } },
  'diagram-layout-unknown': { args: { name: 'elk2', candidates: ['dagre', 'elk'] } },
  'diagram-setting-ignored': {
    note: '```mermaid\n%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\n  a --> b\n```\n',
    right: '```mermaid\nflowchart LR\n  a --> b\n```\n',
  },
  'diagram-click-ignored': {
    note: '```mermaid\nflowchart LR\n  a --> b\n  click a "https://example.org"\n```\n',
    right: '```mermaid\nflowchart LR\n  a --> b\n```\n\nMore is [elsewhere](https://example.org).\n',
  },
  'diagram-markup-ignored': {
    note: '```mermaid\nflowchart LR\n  a["<font color=red>Pod</font>"] --> b\n```\n',
    right: '```mermaid\nflowchart LR\n  a["Pod"] --> b\n```\n',
  },
};
