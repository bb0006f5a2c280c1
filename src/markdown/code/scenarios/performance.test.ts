import { describe, expect, it } from 'vitest';
import { digestOf } from '#naming';
import { createMarkdown } from '../../markdown.ts';
import { noteWith } from '../../testing/draft-with.ts';

const texts = { empty: 'title: Empty\nnodes: 2\n' };
const { draft } = await createMarkdown({ scenarios: { texts, digest: digestOf(JSON.stringify(texts)) } });

/** What the page holds for each transcript of a note, in their order. */
function performancesOf(source: string): unknown[] {
  return [...draft(noteWith(source)).html.matchAll(/<figure data-play="([^"]*)" class="code transcript"/g)].map(
    ([, held = '']) => JSON.parse(held.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as unknown,
  );
}

const NODES = '```console scenario\n$ kubectl get nodes --no-headers | wc -l\n2\n```\n';
const COMMAND = 'kubectl get nodes --no-headers | wc -l';

describe('what a page holds of a transcript for the simulator', () => {
  it('is its commands, which happen in the simulator above', () => {
    expect(performancesOf(`\`\`\`simulator\nscenario: empty\n\`\`\`\n${NODES}`)).toEqual([{ commands: [COMMAND] }]);
  });

  it('names the scenario that it names itself, and the second', () => {
    expect(performancesOf(NODES.replace('scenario', 'scenario=empty at=30s'))).toEqual([
      { commands: [COMMAND], at: 30, start: 'empty' },
    ]);
  });

  it('tells what was done before in the same cluster', () => {
    const second = NODES.replace('scenario', 'scenario at=90s');
    const note = `${NODES.replace('scenario', 'scenario=empty at=60s')}\n${second}\n${NODES}`;
    expect(performancesOf(note)).toEqual([
      { commands: [COMMAND], at: 60, start: 'empty' },
      { commands: [COMMAND], at: 90, start: 'empty', before: ['sleep 60', COMMAND] },
      { commands: [COMMAND], start: 'empty', before: ['sleep 60', COMMAND, 'sleep 30', COMMAND] },
    ]);
  });

  it('brings the manifest above it along, where there is nothing else', () => {
    const manifest = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers: [{ name: a, image: a:v1 }]';
    const block = `\`\`\`yaml title="a.yaml"\n${manifest}\n\`\`\`\n`;
    const got = '```console scenario\n$ kubectl get pods -o name\npod/a\n```\n';
    expect(performancesOf(`${block}\n${got}`)).toMatchObject([
      { commands: ['kubectl get pods -o name'], start: { scenario: { manifests: manifest, nodes: [{}, {}, {}] } } },
    ]);
    const applied = '```console scenario\n$ kubectl apply -f a.yaml\npod/a created\n```\n';
    expect(performancesOf(`${block}\n${applied}`)).toMatchObject([
      { files: { 'a.yaml': manifest }, start: { scenario: { manifests: '' } } },
    ]);
  });

  it('is nothing for commands that nobody runs, and for a transcript without a scenario', () => {
    expect(performancesOf(NODES.replace('kubectl get nodes --no-headers', 'docker ps'))).toEqual([]);
    expect(performancesOf(NODES.replace(' scenario', ''))).toEqual([]);
  });
});
