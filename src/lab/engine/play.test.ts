import { describe, expect, it } from 'vitest';
import { EMPTY_START } from '../wake/empty-start.ts';
import { answer } from './answer.ts';
import type { Frame } from './frame.ts';
import type { LabStart } from './lab-start.ts';
import type { Play } from './play.ts';
import type { Request } from './requests.ts';

const MANIFEST = `
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      containers: [{name: agent, image: "agent:v1", resources: {requests: {cpu: 500m, memory: 1Gi}}}]
`;

const START: LabStart = {
  ...EMPTY_START,
  scenario: {
    ...EMPTY_START.scenario,
    manifests: MANIFEST,
    settled: true,
    nodes: [
      { name: 'node1', labels: { disk: 'ssd' } },
      { name: 'node2', taints: [{ key: 'gpu', effect: 'NoSchedule' }] },
    ],
    events: [{ at: 20, action: { do: 'addNode', node: { name: 'node3' } }, note: undefined }],
  },
};

/** A widget's way to its cluster, which remembers the last frame. */
async function open(start = START): Promise<(request: Request) => Promise<Frame>> {
  const plays = new Map<number, Play>();
  let last: Frame | undefined;
  const ask = async (request: Request): Promise<Frame> => {
    last = (await answer(plays, 1, request)).frame ?? last;
    if (last === undefined) throw new Error('Nothing is shown');
    return last;
  };
  await ask({ ask: 'open', start, variant: 0, actions: [], until: 0 });
  return ask;
}

const podsOf = ({ nodes }: Frame): string[] =>
  nodes.flatMap(({ name, pods }) => pods.map(({ status, mark }) => `${name} ${status} ${mark}`));

describe('a cluster that somebody plays with', () => {
  it('shows nodes with what is on them, and the numbers of their workloads', async () => {
    const frame = await (await open())({ ask: 'run', seconds: 0 });
    expect(frame.nodes).toMatchObject([
      {
        name: 'node1',
        labels: [['disk', 'ssd']],
        taints: [],
        cpu: [500, 4000],
        pods: [{ of: 'ds/agent', state: 'ready', status: 'Running', mark: 'A', images: ['agent:v1'] }],
      },
      { name: 'node2', taints: ['gpu:NoSchedule'], pods: [], cpu: [0, 4000] },
    ]);
    expect(frame.workloads).toMatchObject([
      { of: 'ds/agent', revisions: [{ mark: 'A', number: 1 }], strategy: 'RollingUpdate, maxUnavailable 1' },
    ]);
    expect(frame.workloads[0]?.counts).toContainEqual(['READY', 1]);
    expect(frame.at).toBe(0);
  });

  it('lets the events of the scenario happen in their time', async () => {
    const ask = await open();
    expect((await ask({ ask: 'run', seconds: 19 })).nodes).toHaveLength(2);
    const later = await ask({ ask: 'run', seconds: 5 });
    expect(podsOf(later)).toEqual(['node1 Running A', 'node3 Running A']);
    expect(later.deeds).toMatchObject([{ at: 20, by: 'scenario', action: { do: 'addNode' } }]);
  });

  it('steps to the next change', async () => {
    const frame = await (await open())({ ask: 'step' });
    expect(frame.at).toBe(20);
    expect(frame.nodes).toHaveLength(3);
  });

  it('gives another revision another letter, and keeps both through an undo', async () => {
    const ask = await open();
    await ask({ ask: 'act', action: { do: 'setImage', of: 'ds/agent', image: 'agent:v2' } });
    expect(podsOf(await ask({ ask: 'run', seconds: 10 }))).toEqual(['node1 Running B']);
    const undone = await ask({ ask: 'act', action: { do: 'kubectl', command: 'kubectl rollout undo ds/agent' } });
    expect(undone.workloads[0]?.revisions).toMatchObject([
      { mark: 'A', number: 3 },
      { mark: 'B', number: 2 },
    ]);
  });

  it('looks back without forgetting, and forgets what came after once something is done there', async () => {
    const ask = await open();
    await ask({ ask: 'run', seconds: 30 });
    const past = await ask({ ask: 'look', at: 10 });
    expect([past.at, past.end, past.nodes.length]).toEqual([10, 30, 2]);
    expect((await ask({ ask: 'look', at: 30 })).nodes).toHaveLength(3);
    await ask({ ask: 'look', at: 10 });
    const done = await ask({ ask: 'act', action: { do: 'cordon', node: 'node1' } });
    expect([done.at, done.end]).toEqual([10, 10]);
    expect(done.nodes[0]?.cordoned).toBe(true);
  });

  it('takes back what was done last, with what came of it', async () => {
    const ask = await open();
    await ask({ ask: 'run', seconds: 3 });
    expect((await ask({ ask: 'act', action: { do: 'removeNode', node: 'node1' } })).undoable).toBe(true);
    await ask({ ask: 'run', seconds: 5 });
    const before = await ask({ ask: 'undo' });
    expect([before.at, before.undoable, podsOf(before)]).toEqual([3, false, ['node1 Running A']]);
  });

  it('is found again from what the reader did', async () => {
    const ask = await open();
    await ask({ ask: 'run', seconds: 2 });
    await ask({ ask: 'act', action: { do: 'addNode', node: { name: 'node9' } } });
    const seen = await ask({ ask: 'run', seconds: 6 });
    const actions = [{ at: 2, action: { do: 'addNode', node: { name: 'node9' } } }] as const;
    const again = await ask({ ask: 'open', start: START, variant: 0, actions, until: 8 });
    expect(again).toEqual(seen);
  });

  it('gives the manifest of a workload as a person would write it', async () => {
    const plays = new Map<number, Play>();
    await answer(plays, 1, { ask: 'open', start: START, variant: 0, actions: [], until: 0 });
    const { manifest = '' } = await answer(plays, 1, { ask: 'manifest', of: 'ds/agent' });
    expect(manifest).toContain('image: agent:v1');
    expect(manifest).not.toMatch(/status:|uid:|resourceVersion|last-applied|creationTimestamp: "/);
    const { faults } = await answer(plays, 1, { ask: 'judge', text: manifest, lang: 'ko' });
    expect(faults?.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('shows many nodes as bytes, and lists a part of them', async () => {
    const nodes = Array.from({ length: 200 }, (_, index) => ({ name: `node${index + 1}` }));
    const ask = await open({ ...START, scenario: { ...START.scenario, nodes } });
    const frame = await ask({ ask: 'list', first: 100 });
    expect(frame.nodes.map(({ name }) => name).slice(0, 2)).toEqual(['node101', 'node102']);
    expect([frame.overview?.count, frame.overview?.cells.length]).toEqual([200, 400]);
  });
});
