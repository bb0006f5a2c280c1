import { describe, expect, it } from 'vitest';
import { advance } from '../cluster/run.ts';
import type { Shell } from './session.ts';
import { played, shellWith } from './testing/transcript.ts';

function running(nodes: readonly string[] = ['n1', 'n2']): Shell {
  const shell = shellWith(nodes);
  played(shell, '$ kubectl apply -f ds.yaml');
  advance(shell.cluster, 10);
  return shell;
}

/** Each transcript comes out again; behind each behaviour the source of its words. */
const TRANSCRIPTS: readonly (readonly [behaviour: string, transcript: string])[] = [
  [
    'guesses at misspelt commands (cobra, Command.SuggestionsFor)',
    '$ kubectl gett pods\nerror: unknown command "gett" for "kubectl"\n\nDid you mean this?\n\tset\n\tget\n[1]',
  ],
  [
    'knows no other flags than those of the command (pflag)',
    "$ kubectl get pods --watches\nerror: unknown flag: --watches\nSee 'kubectl get --help' for usage.\n[1]\n$ kubectl get -x\nerror: unknown shorthand flag: 'x' in -x\nSee 'kubectl get --help' for usage.\n[1]\n$ kubectl get pods -o\nerror: flag needs an argument: 'o' in -o\nSee 'kubectl get --help' for usage.\n[1]",
  ],
  [
    'reads numbers and spans as Go does (strconv, time.ParseDuration)',
    '$ kubectl scale deploy/x --replicas=many\nerror: invalid argument "many" for "--replicas" flag: strconv.ParseInt: parsing "many": invalid syntax\nSee \'kubectl scale --help\' for usage.\n[1]\n$ kubectl drain n1 --timeout=5\nerror: invalid argument "5" for "--timeout" flag: time: missing unit in duration "5"\nSee \'kubectl drain --help\' for usage.\n[1]',
  ],
  [
    'asks what to get (GetOptions.Complete)',
    '$ kubectl get\nYou must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\nerror: Required resource not specified.\nUse "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).\nSee \'kubectl get -h\' for help and examples\n[1]',
  ],
  [
    'patches by merge keys, in three ways (strategicpatch; RFC 7386; RFC 6902)',
    `$ kubectl patch ds agent -p '{"spec":{"template":{"spec":{"containers":[{"name":"side","image":"b"}]}}}}'
daemonset.apps/agent patched
$ kubectl patch ds agent -p 'spec: {template: {spec: {containers: [{name: side, $patch: delete}]}}}'
daemonset.apps/agent patched
$ kubectl patch ds agent --type=merge -p '{"spec":{"minReadySeconds":5}}'
daemonset.apps/agent patched
$ kubectl patch ds agent --type=json -p '[{"op":"remove","path":"/spec/minReadySeconds"}]'
daemonset.apps/agent patched
$ kubectl patch ds agent --type=json -p '[{"op":"remove","path":"/spec/nothing"}]'
The request is invalid: the server rejected our request due to an error in our request
[1]
$ kubectl patch ds agent -p '{"spec":{"revisionHistoryLimit":10}}'
daemonset.apps/agent patched (no change)
$ kubectl get ds agent -o jsonpath='{.spec.template.spec.containers[*].name}{"\\n"}'
agent`,
  ],
  [
    'tells dry runs apart (PrintFlagsWithDryRunStrategy)',
    `$ kubectl delete ds agent --dry-run=client
daemonset.apps "agent" deleted from default namespace (dry run)
$ kubectl cordon n1 --dry-run=server
node/n1 cordoned (server dry run)
$ kubectl label node n1 disk=ssd --dry-run=client
node/n1 labeled (dry run)
$ kubectl get nodes -L disk --no-headers | grep -c ssd
0
[1]
$ kubectl drain n1 --ignore-daemonsets --dry-run=client
node/n1 cordoned (dry run)
node/n1 drained (dry run)
Warning: ignoring DaemonSet-managed Pods: default/agent-?????`,
  ],
  [
    'refuses to overwrite (validateNoOverwrites, validateNoAnnotationOverwrites)',
    `$ kubectl label node n1 a=1; kubectl label node n1 a=2
node/n1 labeled
error: 'a' already has a value (1), and --overwrite is false
[1]
$ kubectl annotate ds agent b=1; kubectl annotate ds agent b=2
daemonset.apps/agent annotated
error: --overwrite is false but found the following declared annotation(s): 'b' already has a value (1)
[1]
$ kubectl label node n1 a=2 a-
error: can not both modify and remove a label in the same command
[1]`,
  ],
  [
    'compares with what is there, and ends with 1 (diff.go)',
    `$ kubectl diff -f ds.yaml
$ kubectl set image ds/agent agent=app:v2
daemonset.apps/agent image updated
$ kubectl diff -f ds.yaml | grep image:
-      - image: app:v2
+      - image: app:v1`,
  ],
  [
    'shows logs, and why there are none (validateContainerLogStatus)',
    `$ kubectl delete pods --all --wait=false
pod "agent-?????" deleted from default namespace
pod "agent-?????" deleted from default namespace
# 1 s
$ kubectl logs ds/agent
Found 2 pods, using pod/agent-?????
Error from server (BadRequest): container "agent" in pod "agent-?????" is waiting to start: ContainerCreating
[1]
$ kubectl logs ds/agent -p
Found 2 pods, using pod/agent-?????
Error from server (BadRequest): previous terminated container "agent" in pod "agent-?????" not found
[1]`,
  ],
  [
    'lists events of one object (EventsOptions.Run)',
    `$ kubectl events --for ds/agent --types=Warning
No events found in default namespace.
$ kubectl events --for daemonset/agent --types=Normal
LAST SEEN   TYPE     REASON             OBJECT            MESSAGE
10s         Normal   SuccessfulCreate   DaemonSet/agent   Created pod: agent-?????
10s         Normal   SuccessfulCreate   DaemonSet/agent   Created pod: agent-?????`,
  ],
  [
    'has no metrics and no second context',
    `$ kubectl top nodes
error: Metrics API not available
[1]
$ kubectl config set-context --current --namespace=other && kubectl get pods
Context "simulator" modified.
No resources found in other namespace.`,
  ],
];

describe('kubectl', () => {
  it.each(TRANSCRIPTS)('%s', (_behaviour, transcript) => {
    expect(played(running(), transcript)).toBe(transcript);
  });
});

describe('kubectl edit', () => {
  it('hands out the object and takes back what is changed (EditOptions.Run)', () => {
    const transcript = '$ kubectl edit ds agent\ndaemonset.apps/agent edited';
    const shell = running();
    expect(played(shell, transcript, (text) => text.replace('image: app:v1', 'image: app:v2'))).toBe(transcript);
    expect(played(shell, '$ kubectl get ds -o wide')).toContain('app:v2');
  });

  it.each([
    ['Edit cancelled, no changes made.', (text: string) => `# a remark\n${text}`],
    ['Edit cancelled, saved file was empty.', () => ''],
  ])('says %j', (words, edit) => {
    const transcript = `$ kubectl edit ds agent\n${words}`;
    expect(played(running(), transcript, edit)).toBe(transcript);
  });

  it('opens again with what is wrong, until it is right or left as it is', () => {
    const seen: string[] = [];
    const transcript = `$ kubectl edit ds agent
error: daemonsets.apps "agent" is invalid
A copy of your changes has been stored to "/tmp/kubectl-edit-agent.yaml"
error: Edit cancelled, no valid changes were saved.
[1]`;
    const edit = (text: string): string => {
      seen.push(text);
      return text.replace('image: app:v1', 'imagee: app:v1');
    };
    expect(played(running(), transcript, edit)).toBe(transcript);
    expect(seen[1]).toContain('# daemonsets.apps "agent" was not valid:\n# * patch: ');
    expect(seen[1]).toContain('unknown field "spec.template.spec.containers[0].imagee"');
  });
});

it('describes a pod as describePod writes it', () => {
  const described = played(running(['n1']), '$ kubectl describe pod agent');
  const lines = described.split('\n').map((line) => line.trimEnd());
  const expected = `Name:             agent-?????
Namespace:        default
Priority:         0
Service Account:  default`.split('\n');
  expect(lines.slice(1, 5)).toEqual(expected);
  const from = lines.indexOf('Conditions:');
  expect(lines.slice(from, from + 9)).toEqual(
    `Conditions:
  Type                        Status
  PodReadyToStartContainers   True
  Initialized                 True
  Ready                       True
  ContainersReady             True
  PodScheduled                True
Volumes:                      <none>
QoS Class:                    BestEffort`.split('\n'),
  );
});
