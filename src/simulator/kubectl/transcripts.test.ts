import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { played, shellWith } from './testing/transcript.ts';

/** What a study note shows of a DaemonSet in a namespace of its own, right after it was applied and a minute later. */
const LIBERATOR = `$ kubectl apply -f daemonset.yml
daemonset.apps/liberator created
# 25 s
$ kubectl get ds -n tkr-system
NAME        DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
liberator   2         2         0       2            0           <none>          25s
# 42 s
$ kubectl get pod -n tkr-system
NAME              READY   STATUS    RESTARTS   AGE
liberator-?????   1/1     Running   0          67s
liberator-?????   1/1     Running   0          67s
# 20 s
$ kubectl get ds -n tkr-system
NAME        DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
liberator   2         2         2       2            2           <none>          87s`;

const LIBERATOR_MANIFEST = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: liberator
  namespace: tkr-system
spec:
  selector:
    matchLabels:
      name: liberator
  template:
    metadata:
      labels:
        name: liberator
    spec:
      serviceAccountName: high-availability
      containers:
      - name: liberator
        image: maho/liberator:0.1
        resources:
          limits:
            memory: 200Mi
          requests:
            cpu: 100m
            memory: 200Mi
`;

const SAMPLE = `$ k apply -f sample-ds.yaml
daemonset.apps/sample-ds created
# 82 s
$ k get pods
NAME              READY   STATUS    RESTARTS   AGE
sample-ds-?????   1/1     Running   0          82s
sample-ds-?????   1/1     Running   0          82s
sample-ds-?????   1/1     Running   0          82s
$ k get pods -o custom-columns=NODE:.spec.nodeName | sort
NODE
k8s-worker1
k8s-worker2
k8s-worker3`;

const SAMPLE_MANIFEST = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: sample-ds
spec:
  selector:
    matchLabels:
      app: sample-app
  template:
    metadata:
      labels:
        app: sample-app
    spec:
      containers:
      - name: nginx-container
        image: nginx:1.16
`;

const ON_DELETE = SAMPLE_MANIFEST.replace(
  'name: sample-ds\nspec:',
  'name: sample-ds-ondelete\nspec:\n  updateStrategy:\n    type: OnDelete',
).replaceAll('sample-app', 'other-app');

const ROLLING = SAMPLE_MANIFEST.replace(
  'name: sample-ds\nspec:',
  'name: sample-ds-rollingupdate\nspec:\n  updateStrategy:\n    type: RollingUpdate\n    rollingUpdate:\n      maxUnavilable: 2',
);

describe('transcripts of study notes', () => {
  it('shows a DaemonSet of a note before and after its pods are ready', () => {
    const shell = shellWith(['k8s-node01', 'k8s-node02'], { 'daemonset.yml': LIBERATOR_MANIFEST });
    shell.cluster.settings.images['maho/liberator:0.1'] = { readyAfterSeconds: 40 };
    expect(played(shell, LIBERATOR)).toBe(LIBERATOR);
  });

  it('shows one pod on each worker', () => {
    const shell = shellWith(['k8s-worker1', 'k8s-worker2', 'k8s-worker3'], { 'sample-ds.yaml': SAMPLE_MANIFEST });
    expect(played(shell, SAMPLE)).toBe(SAMPLE);
  });

  it('replaces a pod of an OnDelete set when it is deleted, with the new template', () => {
    const shell = shellWith(['k8s-worker1'], { 'sample-ds-ondelete.yaml': ON_DELETE });
    const transcript = `$ k apply -f sample-ds-ondelete.yaml
daemonset.apps/sample-ds-ondelete created
# 10 s
$ k set image ds/sample-ds-ondelete nginx-container=nginx:1.17
daemonset.apps/sample-ds-ondelete image updated
# 10 s
$ k get pods -o jsonpath='{.items[*].spec.containers[0].image}{"\\n"}'
nginx:1.16
$ k delete $(k get pods -o name)
pod "sample-ds-ondelete-?????" deleted from default namespace
# 10 s
$ k get pods -o jsonpath='{.items[*].spec.containers[0].image}{"\\n"}'
nginx:1.17`;
    expect(played(shell, transcript)).toBe(transcript);
  });

  it('refuses the misspelt field of a note as the server does', () => {
    const shell = shellWith(['k8s-worker1'], { 'sample-ds-rollingupdate.yaml': ROLLING });
    const transcript = `$ k apply -f sample-ds-rollingupdate.yaml
Error from server (BadRequest): error when creating "sample-ds-rollingupdate.yaml": DaemonSet in version "v1" cannot be handled as a DaemonSet: strict decoding error: unknown field "spec.updateStrategy.rollingUpdate.maxUnavilable"
[1]`;
    expect(played(shell, transcript)).toBe(transcript);
  });
});

describe.skipIf(!existsSync('../shared/seeds'))('the notes themselves', () => {
  const seed = (start: string): string => readFileSync(globSync(`../shared/seeds/${start}*.txt`)[0] ?? '', 'utf8');

  it('have the lines that are played', () => {
    const [sample, liberator] = [seed('002'), seed('003')];
    const tables = LIBERATOR.split('\n').filter((line) =>
      /^(?:daemonset\.apps|NAME +DESIRED|liberator {3})/.test(line),
    );
    for (const line of tables) expect(liberator).toContain(line);
    expect(liberator).toContain(LIBERATOR_MANIFEST.split('\n').slice(-8, -1).join('\n'));
    expect(sample).toContain('daemonset.apps/sample-ds created');
    for (const line of [...SAMPLE_MANIFEST.split('\n'), '    maxUnavilable: 2'])
      expect(sample).toContain(line.trim().replace(/^- /, ''));
  });
});
