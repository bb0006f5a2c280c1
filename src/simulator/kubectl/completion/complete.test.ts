import { expect, it } from 'vitest';
import { advance } from '../../cluster/run.ts';
import { played, shellWith } from '../testing/transcript.ts';
import { complete } from './complete.ts';

function shell(): ReturnType<typeof shellWith> {
  const opened = shellWith(['n1', 'n2']);
  played(opened, '$ kubectl apply -f ds.yaml\n$ kubectl taint node n1 gpu=yes:NoExecute --overwrite');
  advance(opened.cluster, 5);
  return opened;
}

it.each([
  ['kub', ['kubectl']],
  ['kubectl rol', ['rollout']],
  ['k rollout ', ['history', 'pause', 'restart', 'resume', 'status', 'undo']],
  ['kubectl rollout undo ', ['daemonsets', 'deployments']],
  ['kubectl rollout undo ds ', ['agent']],
  ['kubectl rollout undo ds/agent --to-revision=', ['1']],
  ['kubectl get no', ['nodes']],
  ['kubectl get po,da', ['daemonsets']],
  ['kubectl get ds/', ['ds/agent']],
  ['kubectl describe node n', ['n1', 'n2']],
  ['kubectl drain n1 --ig', ['--ignore-daemonsets']],
  ['kubectl get pods -o ', ['custom-columns=', 'json', 'jsonpath=', 'name', 'wide', 'yaml']],
  ['kubectl get pods --show-', ['--show-kind', '--show-labels', '--show-managed-fields']],
  ['kubectl get pods -l app', ['app=agent']],
  ['kubectl apply -f ', ['ds.yaml']],
  ['cat d', ['ds.yaml']],
  ['kubectl set image ds/agent ', ['agent=']],
  ['kubectl taint node n1 ', ['gpu:NoExecute-', 'n2']],
  ['kubectl label node n2 kube', ['kubernetes.io/hostname-', 'kubernetes.io/hostname=']],
  ['kubectl get pods | gr', ['grep']],
  ['kubectl cordon n1 && kubectl unc', ['uncordon']],
  ['kubectl get nothing ', []],
  ['echo ', []],
] as const)('offers for %j what fits', (line, candidates) => {
  expect(complete(shell(), line).candidates).toEqual(candidates);
});

it('says where the word begins that a candidate replaces', () => {
  const opened = shell();
  expect(complete(opened, 'kubectl get po,da -A', 17)).toEqual({ from: 15, candidates: ['daemonsets'] });
  expect(complete(opened, 'kubectl get pods --output=js').from).toBe(26);
});
