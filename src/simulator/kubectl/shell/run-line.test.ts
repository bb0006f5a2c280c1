import { describe, expect, it } from 'vitest';
import { advance } from '../../cluster/run.ts';
import { played, shellWith } from '../testing/transcript.ts';
import { startJob } from './job.ts';
import { isUnfinished } from './parse-line.ts';

/** Each transcript comes out again as it stands here. */
const TRANSCRIPTS: readonly (readonly [behaviour: string, transcript: string])[] = [
  ['pipes lines to filters', '$ kubectl get nodes | grep -v NAME | wc -l\n3'],
  [
    'knows a node by a word of its line',
    '$ k get nodes --no-headers | grep -iE "N[13]" | head -1\nn1    Ready   <none>   0s    v1.35.0',
  ],
  ['shows what stands around', '$ k get nodes -o name | grep -B1 -A1 n2\nnode/n1\nnode/n2\nnode/n3'],
  ['counts', '$ k get nodes | grep -c Ready; k get nodes | grep -cw read\n3\n0\n[1]'],
  ['sorts backwards and cuts', '$ k get nodes -o name | sort -r | tail -n 2\nnode/n2\nnode/n1'],
  [
    'goes on after success only',
    '$ k cordon n1 && echo done; k cordon n9 && echo never\nnode/n1 cordoned\ndone\nError from server (NotFound): nodes "n9" not found\n[1]',
  ],
  [
    'or after failure',
    '$ k get ds nope || echo \'it is not there\' # and says so\nit is not there\nError from server (NotFound): daemonsets.apps "nope" not found',
  ],
  ['keeps quotes and variables', '$ NAME=n2; echo "node $NAME" \'and $NAME\'\nnode n2 and $NAME'],
  ['puts in what a command writes', '$ echo $(k get nodes -o name | head -2)\nnode/n1 node/n2'],
  ['reads what is piped in', '$ cat ds.yaml | k apply -f -\ndaemonset.apps/agent created'],
  ['writes files', '$ k get nodes -o name > nodes.txt; cat nodes.txt | wc -l; ls\n3\nds.yaml\nnodes.txt'],
  [
    'says what it does not have',
    '$ vim ds.yaml\nbash: vim: command not found (this terminal has kubectl, k, cat, echo, ls, grep, head, tail, wc, sort, uniq)\n[127]',
  ],
  ['and what it cannot read', "$ k get nodes |\nbash: syntax error near unexpected token `newline'\n[2]"],
];

describe('a line of a shell', () => {
  it.each(TRANSCRIPTS)('%s', (_behaviour, transcript) => {
    expect(played(shellWith(['n1', 'n2', 'n3']), transcript)).toBe(transcript);
  });

  it('takes a here-document', () => {
    const shell = shellWith(['n1']);
    const job = startJob(shell, `kubectl apply -f - <<EOF\n${shell.files['ds.yaml'] ?? ''}EOF\nkubectl get ds -o name`);
    expect(job.pieces.map(({ text }) => text).join('')).toBe('daemonset.apps/agent created\ndaemonset.apps/agent\n');
  });

  it.each(['kubectl get "po', 'kubectl get po |', 'cat <<EOF\nkind: Pod', 'kubectl get po \\'])(
    'wants more after %j',
    (text) => {
      expect(isUnfinished(text)).toBe(true);
    },
  );

  it.each(['', '# nothing', 'kubectl get po', 'cat <<EOF\nx\nEOF'])('is whole with %j', (text) => {
    expect(isUnfinished(text)).toBe(false);
  });
});

describe('a command that waits', () => {
  it('goes on as the clock moves, and ends when it is interrupted', () => {
    const shell = shellWith(['n1']);
    startJob(shell, 'kubectl apply -f ds.yaml');
    const job = startJob(shell, 'kubectl get pods -w --no-headers | grep agent');
    const shown = (): string[] => job.pieces.map(({ text }) => text.trim().split(/\s+/).slice(1, 3).join(' '));
    expect(job.pause).toMatchObject({ is: 'time', isEndless: true });
    expect(shown()).toEqual(['0/1 ContainerCreating']);
    advance(shell.cluster, 5, job.look);
    expect(shown()).toEqual(['0/1 ContainerCreating', '1/1 Running']);
    job.interrupt();
    expect(job.exitCode).toBe(130);
  });

  it('waits for a deletion, and is over once it is done', () => {
    const shell = shellWith(['n1']);
    startJob(shell, 'kubectl apply -f ds.yaml');
    advance(shell.cluster, 10);
    const job = startJob(shell, 'kubectl drain n1 --force; kubectl delete pods --all');
    expect(job.pieces.at(-1)?.text).toMatch(/^pod "agent-\w{5}" deleted from default namespace\n$/);
    expect(job.pause?.is).toBe('time');
    advance(shell.cluster, 2, job.look);
    expect(job.pause).toBeUndefined();
  });

  it('gives up after its timeout', () => {
    const shell = shellWith(['n1']);
    const transcript = `$ kubectl apply -f ds.yaml
daemonset.apps/agent created
$ kubectl wait pods -l app=agent --for=condition=Ready --timeout=1s
error: timed out waiting for the condition on pods/agent-?????
[1]
$ kubectl wait pods -l app=agent --for=condition=Ready --timeout=5s
pod/agent-????? condition met`;
    expect(played(shell, transcript)).toBe(transcript);
  });
});
