import { describe, expect, it } from 'vitest';
import type { Digest } from '#naming';
import { makeMarkdown } from '../make-markdown.ts';
import { noteWith } from '../testing/draft-with.ts';
import type { KeptBlocks } from '../transform.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: [{ name: web, image: nginx:1.27 }]\n';
const REFUSED = POD.replace('containers', 'container');
const HOST = POD.replace('spec:\n', 'spec:\n  hostNetwork: true\n');
const WORKLOAD = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: nginx:1.27 }] }
`;
const DEPLOYMENT = 'Deployment:\n\n```yaml\nspec:\n  replicas: many\n```\n';

const [before, after] = ['Before.\n\n', '\n\nA sentence that came later.\n'];

function memory() {
  const values = new Map<Digest, string>();
  const made: Digest[] = [];
  const keptBlocks: KeptBlocks = {
    get: (key) => values.get(key),
    set(key, value) {
      made.push(key);
      values.set(key, value);
    },
  };
  return { keptBlocks, made };
}

function fenced(code: string, opening = 'yaml'): string {
  return `\`\`\`${opening}\n${code}\`\`\`\n`;
}

describe('a block of code', () => {
  it.each([
    ['an accepted manifest', fenced(POD)],
    ['a refused manifest', fenced(REFUSED)],
    ['a manifest that is not refused as it should be', fenced(POD, 'yaml invalid="no such field"')],
    ['a part of a manifest', DEPLOYMENT],
    ['a manifest that wants words in the prose', fenced(HOST)],
    ['a language that nobody knows', fenced('x\n', 'nonesuch marked')],
    ['a transcript', fenced('$ kubectl get pods\nNo resources found\n', 'console')],
    ['a manifest in a quotation', fenced(REFUSED).replace(/^/gm, '> ')],
  ])('is made into the same, with the same faults, when it was made before: %s', (_, block) => {
    const { keptBlocks, made } = memory();
    const remembering = makeMarkdown({}, { keptBlocks });
    for (const source of [block, block + after, before + block]) {
      const note = noteWith(source);
      expect(remembering.draft(note)).toEqual(makeMarkdown().draft(note));
    }
    expect(made.length).toBeGreaterThan(0);
  });

  it('is made once, wherever it stands, as long as nobody asked for the words around it', () => {
    const { keptBlocks, made } = memory();
    const { draft } = makeMarkdown({}, { keptBlocks });
    for (const source of [fenced('a = 1\n', 'js'), before + fenced('a = 1\n', 'js') + after]) draft(noteWith(source));
    expect(made).toHaveLength(1);
  });

  it.each([
    ['the sentence before it', DEPLOYMENT, DEPLOYMENT.replace('Deployment', 'StatefulSet')],
    ['the prose of the note', fenced(HOST), `${fenced(HOST)}\nIt sees hostNetwork.\n`],
    ['its fence', fenced(REFUSED), fenced(REFUSED, 'yaml unchecked')],
  ])('is judged again when another word matters: %s', (_, one, other) => {
    const { keptBlocks } = memory();
    const remembering = makeMarkdown({}, { keptBlocks });
    const [first, second] = [one, other].map((source) => remembering.draft(noteWith(source)));
    expect([first, second]).toEqual([one, other].map((source) => makeMarkdown().draft(noteWith(source))));
    expect(second?.diagnostics).not.toEqual(first?.diagnostics);
  });

  it('is judged again when its note is called otherwise', () => {
    const remembering = makeMarkdown({}, memory());
    const [first, second] = ['Deployment', 'StatefulSet'].map((title) => {
      const note = noteWith(fenced(WORKLOAD));
      return remembering.draft({ ...note, frontmatter: { ...note.frontmatter, title } });
    });
    expect([first?.diagnostics.length, second?.diagnostics.map(({ code }) => code)]).toEqual([
      0,
      ['manifest-title-kind'],
    ]);
  });
});
