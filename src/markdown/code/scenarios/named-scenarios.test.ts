import { describe, expect, it } from 'vitest';
import { digestOf } from '#naming';
import { createMarkdown } from '../../markdown.ts';
import { noteWith } from '../../testing/draft-with.ts';
import { draftDigest } from '../../draft-digest.ts';

const texts = { empty: 'title: Empty\nnodes: 2\n', faulty: 'title: Faulty\nnodes: none\n' };
const scenarios = { texts, digest: digestOf(JSON.stringify(texts)) };
const { draft } = await createMarkdown({ scenarios });

function faultsOf(source: string): string[] {
  return draft(noteWith(source)).diagnostics.map(({ code, line }) => `${code} ${line}`);
}

describe('a scenario of a file of its own', () => {
  it('is drawn where a note names it, under its name', () => {
    const { html, diagnostics } = draft(noteWith('```simulator\nscenario: empty\n```\n'));
    expect(diagnostics).toEqual([]);
    expect(html).toContain('{&quot;name&quot;:&quot;empty&quot;');
    expect(html.match(/class="frame-node"/g)).toHaveLength(4);
  });

  it('is drawn by an element of MDX as by a fence', () => {
    const { html, diagnostics } = draft(noteWith('<Simulator scenario="empty" />\n', 'mdx'));
    expect(diagnostics).toEqual([]);
    expect(html).toBe(draft(noteWith('```simulator\nscenario: empty\n```\n')).html);
    const misspelt = draft(noteWith('Text.\n\n<Simulator scenario="emty" />\n', 'mdx'));
    expect(misspelt.diagnostics).toMatchObject([{ code: 'scenario-unknown', line: 3, column: 1 }]);
    const nameless = draft(noteWith('<Simulator title="a" />\n', 'mdx'));
    expect(nameless.diagnostics.map(({ code }) => code)).toContain('mdx-attribute-invalid');
  });

  it('is where a transcript takes place that names it', () => {
    const transcript = '```console scenario=empty\n$ kubectl get nodes --no-headers | wc -l\n2\n```\n';
    expect(faultsOf(transcript)).toEqual([]);
    expect(faultsOf(transcript.replace('\n2\n', '\n3\n'))).toEqual(['transcript-differs 3']);
  });

  it('is missed where there is none of that name, and faulty in its own file only', () => {
    expect(faultsOf('```simulator\nscenario: emty\n```\n')).toEqual(['scenario-unknown 2']);
    expect(faultsOf('```console scenario=none\n$ kubectl get nodes\n```\n')).toEqual(['scenario-unknown 1']);
    const faulty = '```simulator\nscenario: faulty\n```\n';
    expect(faultsOf(faulty)).toEqual([]);
    expect(faultsOf(`${faulty}\n\`\`\`console scenario\n$ kubectl get nodes\n\`\`\`\n`)).toEqual([]);
  });

  it('makes the drafts of those notes anew that may name it, and of no others', () => {
    const changed = { ...scenarios, digest: digestOf('other') };
    const digests = (source: string) =>
      [scenarios, changed].map((shelf) => draftDigest(noteWith(source), { scenarios: shelf }));
    const [before, after] = digests('```console scenario=empty\n```\n');
    expect(before).not.toBe(after);
    const [first, second] = digests('A note about something else.\n');
    expect(first).toBe(second);
  });
});
