import { describe, expect, it } from 'vitest';
import { EMPTY_START } from '../wake/empty-start.ts';
import { answer } from './answer.ts';
import type { Deed } from './deed.ts';
import type { LabStart } from './lab-start.ts';
import type { Play } from './play.ts';
import type { Answer, Request } from './requests.ts';

const MANIFEST = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      containers: [{name: agent, image: "agent:v1"}]
`;

const START: LabStart = {
  ...EMPTY_START,
  scenario: {
    ...EMPTY_START.scenario,
    manifests: MANIFEST,
    settled: true,
    nodes: [{ name: 'node1' }, { name: 'node2' }],
  },
};

/** A terminal: what a request has written, what it waits for, and all that is kept so far. */
async function open() {
  const plays = new Map<number, Play>();
  const ask = (request: Request): Promise<Answer> => answer(plays, 1, request);
  await ask({ ask: 'open', start: START, variant: 0, actions: [], until: 0 });
  const told = async (request: Request) => {
    const { written, actions = [], frame } = await ask(request);
    const text = written?.pieces.map((piece) => piece.text).join('') ?? '';
    return { text, waitsFor: written?.waitsFor, kept: actions.map(({ action }) => action.do), at: frame?.at, actions };
  };
  const act = (action: Deed) => told({ ask: 'act', action });
  return { ask, told, act, type: (line: string) => act({ do: 'type', line }) };
}

describe('a line of the terminal', () => {
  it('lets a command wait for the clock, and tells what it writes as it comes', async () => {
    const { told, act, type } = await open();
    await act({ do: 'setImage', of: 'ds/agent', image: 'agent:v2' });
    const begun = await type('kubectl rollout status ds/agent');
    expect([begun.waitsFor, begun.at]).toEqual(['time', 0]);
    expect(begun.text).toMatch(/^Waiting for daemon set "agent" rollout to finish: 0 out of 2/);
    let last = begun;
    let text = '';
    for (let tick = 0; tick < 60 && last.waitsFor !== undefined; tick++) {
      last = await told({ ask: 'run', seconds: 0.5 });
      text += last.text;
    }
    expect(text).toMatch(/1 out of 2 .*\n(?:.*\n)*daemon set "agent" successfully rolled out\n$/);
    expect(last.at).toBeGreaterThan(2);
  });

  it('gives up in its time though nothing happens', async () => {
    const { told, type } = await open();
    expect((await type('kubectl wait --for=delete pod --all --timeout=5s')).waitsFor).toBe('time');
    expect((await told({ ask: 'run', seconds: 4 })).waitsFor).toBe('time');
    expect((await told({ ask: 'run', seconds: 4 })).text).toContain('timed out waiting for the condition');
  });

  it('is ended by Ctrl+C, and is nothing to take back where it only looked on', async () => {
    const { told, act, type } = await open();
    expect((await type('kubectl get pods -w')).text).toContain('NAME');
    await act({ do: 'deletePod', pod: 'agent-none' });
    const seen = await act({ do: 'cordon', node: 'node1' });
    expect(seen.waitsFor).toBe('ever');
    const ended = await act({ do: 'interrupt' });
    expect([ended.waitsFor, ended.kept]).toEqual([undefined, ['cordon']]);
    expect((await told({ ask: 'run', seconds: 1 })).text).toBe('');
  });

  it('brings a text to be edited, again where it was refused, and takes it back as one deed', async () => {
    const { told, act, type } = await open();
    const asked = await type('kubectl edit ds agent');
    const { text = '', name = '' } = typeof asked.waitsFor === 'object' ? asked.waitsFor : {};
    expect([name, asked.kept]).toEqual(['kubectl-edit-agent.yaml', []]);
    await act({ do: 'cordon', node: 'node1' });
    const refused = await act({ do: 'edited', text: text.replace('image: agent:v1', 'image: ""') });
    expect(typeof refused.waitsFor === 'object' && refused.waitsFor.text).toContain('was not valid');
    const done = await act({ do: 'edited', text: text.replace('image: agent:v1', 'image: agent:v2') });
    expect([done.text, done.waitsFor]).toEqual(['daemonset.apps/agent edited\n', undefined]);
    expect(done.kept).toEqual(['type', 'cordon', 'edited', 'edited']);
    expect((await told({ ask: 'undo' })).kept).toEqual(['cordon']);
  });

  it('abandons an edit that changes nothing', async () => {
    const { act, type } = await open();
    const { waitsFor } = await type('kubectl edit ds agent');
    const left = await act({ do: 'edited', text: typeof waitsFor === 'object' ? waitsFor.text : '' });
    expect([left.text, left.kept]).toEqual(['Edit cancelled, no changes made.\n', []]);
  });

  it('keeps files from line to line, and knows the manifest of the scenario', async () => {
    const { type } = await open();
    expect((await type('cat manifest.yaml | grep -v none > new.yaml')).kept).toEqual(['type']);
    const applied = await type('kubectl apply -f new.yaml');
    expect([applied.text, applied.kept]).toEqual(['daemonset.apps/agent unchanged\n', ['type']]);
  });

  it('does again in a shared state what was done, also a line that others were done beside', async () => {
    const { ask, told, act, type } = await open();
    await told({ ask: 'run', seconds: 1 });
    await type('kubectl drain node1 --ignore-daemonsets; kubectl delete pod --all');
    await told({ ask: 'run', seconds: 0.4 });
    await act({ do: 'setImage', of: 'ds/agent', image: 'agent:v2' });
    await act({ do: 'interrupt' });
    const { actions } = await told({ ask: 'run', seconds: 5 });
    const { frame } = await ask({ ask: 'run', seconds: 0 });
    const again = await ask({ ask: 'open', start: START, variant: 0, actions, until: 6.4 });
    expect(again.frame).toEqual(frame);
  });
});
