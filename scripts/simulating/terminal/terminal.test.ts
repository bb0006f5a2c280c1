import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { readScenario } from '#scenarios';
import { openScenario, openShell } from '#simulator';
import { converse } from './converse.ts';
import { type Terminal, completions } from './terminal.ts';

const MANIFEST = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec: {containers: [{name: agent, image: "app:v1"}]}
`;

function terminal(rest = ''): Terminal {
  const { scenario, faults } = readScenario(`title: Test\nnodes: 2\n${rest}`);
  if (scenario === undefined) throw new Error(JSON.stringify(faults));
  const readFile = (name: string): string | undefined => (name === 'agent.yaml' ? MANIFEST : undefined);
  const run = openScenario(scenario);
  return { run, shell: openShell(run.cluster), lang: 'en', readFile, told: 0 };
}

/** What is printed for some lines from a pipe, and whether all went well. */
async function talk(lines: string, open = terminal()): Promise<{ printed: string; isFine: boolean }> {
  const output = new PassThrough();
  const printed = text(output);
  const isFine = await converse(open, { input: Readable.from([lines]), output, isTerminal: false });
  output.end();
  return { printed: await printed, isFine };
}

describe('the terminal of the simulator', () => {
  it('answers kubectl with or without its name, and lets time pass', async () => {
    const { printed, isFine } = await talk('kubectl apply -f agent.yaml\nadvance 1m30s\nget ds\n');
    expect(printed).toMatch(/^daemonset\.apps\/agent created\n\[90s\]\nNAME +DESIRED.*\nagent +2 +2 +2 .*\n$/);
    expect(isFine).toBe(true);
  });

  it('takes a manifest from the lines below a command', async () => {
    const { printed } = await talk(`kubectl apply -f - <<'EOF'\n${MANIFEST}EOF\nsettle\n`);
    expect(printed).toContain('daemonset.apps/agent created');
  });

  it('has nodes come, go, fail and return', async () => {
    const { printed } = await talk(
      'nodes add n9 disk=ssd\nfail node1\nadvance 60s\nget nodes\nreturn node1\nnodes remove n9\n',
    );
    expect(printed).toMatch(/n9 +Ready[^]*node1 +NotReady[^]*node "n9" deleted/);
  });

  it('explains nodes, pods and updates', async () => {
    const { printed } = await talk('apply -f agent.yaml\nsettle\nwhy node1\nwhy update\ndecided\n');
    expect(printed).toMatch(
      /So there should be one pod on node1[^]*nothing to update[^]*created pods on: node1, node2/,
    );
  });

  it('tells of the events of the scenario that happen meanwhile', async () => {
    const { printed } = await talk('advance 20s\n', terminal('events: [{at: 10s, cordon: node1, note: Now.}]'));
    expect(printed).toBe('# Now.\n[10s]  $ kubectl cordon node1\nnode/node1 cordoned\n[20s]\n');
  });

  it('says that something failed, and ends where it is told to', async () => {
    const { printed, isFine } = await talk('get pods nothing\nexit\nget nodes\n');
    expect(printed).toBe('Error from server (NotFound): pods "nothing" not found\n');
    expect(isFine).toBe(false);
  });

  it('completes its own commands, and those of kubectl with or without its name', () => {
    const open = terminal();
    expect(completions(open, 'adv')).toEqual([['advance'], 'adv']);
    expect(completions(open, 'why no')).toEqual([['node1', 'node2'], 'no']);
    expect(completions(open, 'kubectl cordon no')).toEqual([['node1', 'node2'], 'no']);
    expect(completions(open, 'cordon no')).toEqual([['node1', 'node2'], 'no']);
  });
});
