import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconOf, readGlossary } from '#concepts';
import { createMarkdown } from '../../markdown.ts';
import { noteFrom } from '../../testing/note-from.ts';

const FAULTY = `맞지 않는 톨러레이션

\`\`\`yaml invalid
apiVersion: v1
kind: Pod
metadata: {name: agent}
spec:
  containers: [{name: agent, image: agent:v1}]
  tolerations: [{operator: Equal, value: gpu}]
\`\`\`
`;

const GLOSSARY = 'toleration: { term: { ko: 톨러레이션, en: toleration }, definition: d }';

async function draftWith(glossary: string): Promise<{ html: string; slots: readonly unknown[] }> {
  const { draft } = await createMarkdown({ lexicon: lexiconOf(readGlossary(glossary).glossary) });
  return draft(noteFrom(FAULTY, 'ko/a.md'));
}

describe('what is said of a refused manifest', () => {
  it('leads to the idea behind it, whether or not the prose does so too', async () => {
    const { html, slots } = await draftWith(GLOSSARY);
    const word = { kind: 'term', concept: 'toleration', text: '톨러레이션' };
    expect(slots).toEqual([word, { ...word, aside: true }]);
    expect(html).toMatch(/ <span class="concept">\(\uFDD01\uFDD1\)<\/span><\/span>/);
  });

  it('leads nowhere where the glossary does not have the idea', async () => {
    const { html, slots } = await draftWith('pod: { term: { ko: 파드, en: pod }, definition: d }');
    expect(slots).toEqual([]);
    expect(html).not.toContain('concept');
  });

  it('speaks of ideas that the glossary of this wiki has', () => {
    const glossary = readFileSync('content/glossary.yaml', 'utf8');
    const names = readFileSync('src/manifests/explanations/concepts.ts', 'utf8').matchAll(
      /^ {2}'?([\w ]+?)'?: '(.+)',$/gm,
    );
    const missing = [...names].filter(
      ([, en = '', ko = '']) => !new RegExp(`term:.*\\b${en}\\b`).test(glossary) || !glossary.includes(ko),
    );
    expect(missing).toEqual([]);
  });
});
