import { describe, expect, it } from 'vitest';
import { lexiconOf, readGlossary } from '#concepts';
import { SLOT_CLOSE, SLOT_OPEN } from './draft.ts';
import { createMarkdown } from './markdown.ts';
import { noteFrom } from './testing/note-from.ts';

const GLOSSARY = `
daemonset: { term: { ko: 데몬셋, en: DaemonSet }, definition: d, misspellings: [demonset, 대몬셋, 데몬세트] }
pod: { term: { ko: 파드, en: pod }, definition: d, misspellings: [파트] }
node: { term: { ko: 노드, en: node }, definition: d, misspellings: [nodde] }
`;
const { draft, fragment } = await createMarkdown({ lexicon: lexiconOf(readGlossary(GLOSSARY).glossary) });

/** The text of a note's draft without tags, each term in `{}` and any other slot as `@`. */
function termsIn(source: string, file?: string): string {
  const { html, slots } = draft(noteFrom(source, file));
  const shown = html.replaceAll(new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g'), (_, index: string) => {
    const slot = slots[Number(index)];
    return slot?.kind === 'term' ? `{${slot.concept}: ${slot.text}}` : '@';
  });
  return shown
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Place and texts of the misspellings in a note. */
function misspeltIn(source: string): string[] {
  return draft(noteFrom(source)).diagnostics.flatMap(({ code, line, column, message }) =>
    code === 'term-misspelt' ? `${line}:${column} ${message.en}` : [],
  );
}

describe('terms', () => {
  it.each([
    [
      'the first use of each',
      '데몬셋은 파드를, 파드는 데몬셋을.',
      '{daemonset: 데몬셋}은 {pod: 파드}를, 파드는 데몬셋을.',
    ],
    ['the first in the order of the page', '*파드*와 파드', '{pod: 파드}와 파드'],
    ['none in bold', '**파드**와 파드', '파드와 {pod: 파드}'],
    ['none in headings', '# a\n\n## 파드\n\n파드', '파드 {pod: 파드}'],
    [
      'none in links',
      '[파드](https://a.example) <https://a.example/pod> 파드',
      '@파드 @https://a.example/pod {pod: 파드}',
    ],
    ['none in code', '`파드` 파드\n\n```\n노드\n```', '파드 {pod: 파드} 노드'],
    ['none in HTML that is no prose', '<kbd>파드</kbd> <sup>파드</sup> 파드', '파드 파드 {pod: 파드}'],
    [
      'some in lists, quotes and cells',
      '- 파드\n\n> 노드\n\n| 노드 |\n| - |\n| 데몬셋 |',
      '{pod: 파드} {node: 노드} 노드 {daemonset: 데몬셋}',
    ],
    ['none in what a callout is called', '> [!note] 파드\n> 파드', '파드{pod: 파드}'],
    ['none in tags', '#파드 파드\n\n파드', '@#파드 파드 {pod: 파드}'],
    ['none in what is struck out', '~~파드~~ 파드', '파드 {pod: 파드}'],
    ['none in footnotes', '파[^1]\n\n[^1]: 파드', '파1 각주 파드 ↩'],
    ['none in brackets in which names may be hidden', 'a \\[\\[파드\\]\\] b\n\n파드', 'a [[파드]] b {pod: 파드}'],
    ['no misspelling', '파트', '파트'],
  ])('marks %s', (_, source, expected) => {
    expect(termsIn(source)).toBe(expected);
  });

  it('are found in MDX too', () => {
    expect(termsIn('파드 <i>노드</i>', 'input.mdx')).toBe('{pod: 파드} {node: 노드}');
  });

  it('are found anew in a part of a note', () => {
    const note = noteFrom('파드\n\n## a\n\n파드');
    expect(fragment(note, 4, note.source.length).slots).toMatchObject([{ kind: 'term', concept: 'pod' }]);
  });

  it('are nothing that other notes see', () => {
    const [one, other] = ['[[a]] 파드', '노드 [[a]] 파드'].map((source) => draft(noteFrom(source)));
    expect(one?.seenByOthers).toBe(other?.seenByOthers);
    expect(one?.digest).not.toBe(other?.digest);
  });

  it('change a draft with the words of the glossary, not with its definitions', async () => {
    const note = noteFrom('파드');
    const digestWith = async (glossary: string) => {
      const { draft: made } = await createMarkdown({ lexicon: lexiconOf(readGlossary(glossary).glossary) });
      return made(note).digest;
    };
    expect(await digestWith(GLOSSARY.replace('definition: d', 'definition: e'))).toBe(draft(note).digest);
    expect(await digestWith(GLOSSARY.replace('파드', '포드'))).not.toBe(draft(note).digest);
  });
});

describe('spellings', () => {
  it.each([
    [
      'in the text',
      'a\n\n*Demonsets* run 파트를',
      ['3:2 The glossary spells `Demonset` as `DaemonSet`.', '3:17 The glossary spells `파트` as `파드`.'],
    ],
    [
      'in headings and labels',
      '## 파트\n\n[대몬셋](a.md)',
      ['1:4 The glossary spells `파트` as `파드`.', '3:2 The glossary spells `대몬셋` as `데몬셋`.'],
    ],
    [
      'in the title',
      '---\norder: 1\ntitle: "DemonSet과 파트"\n---\n\na',
      ['3:9 The glossary spells `DemonSet` as `DaemonSet`.', '3:19 The glossary spells `파트` as `파드`.'],
    ],
    [
      'in a title without quotation marks',
      '---\ntitle: 파트 “DemonSet”\n---\na',
      ['2:8 The glossary spells `파트` as `파드`.'],
    ],
    ['behind the signs of a list', '- a\n  대몬셋', ['2:3 The glossary spells `대몬셋` as `데몬셋`.']],
    ['not in code', '`demonset`\n\n```yaml\nkind: DemonSet\n```', []],
    ['not in addresses', '<https://a.example/demonset> https://a.example/demonset [[demonset]] [a](demonset.md)', []],
    ['not in quotation marks', '“DemonSet” "파트" ‘대몬셋’은', []],
    ['not in what is struck out', '~~DemonSet~~', []],
    ['in a longer quotation', '“a DemonSet”', ['1:4 The glossary spells `DemonSet` as `DaemonSet`.']],
    ['as whole words', '파트너', []],
  ])('are reported %s', (_, source, expected) => {
    expect(misspeltIn(source)).toEqual(expected);
  });

  it.each([
    ['파트를', { line: 1, column: 1, word: '파트를', written: '파드를' }],
    ['a **데몬세트**는', { line: 1, column: 5, word: '데몬세트', written: '데몬셋' }],
    ['a 데몬세트는', { line: 1, column: 3, word: '데몬세트는', written: '데몬셋은' }],
    ['demonsets', { line: 1, column: 1, word: 'demonset', written: 'DaemonSet' }],
    ['Nodde', { line: 1, column: 1, word: 'Nodde', written: 'Node' }],
  ])('say how they are mended: %s', (source, mend) => {
    expect(draft(noteFrom(source)).diagnostics).toMatchObject([{ code: 'term-misspelt', mend }]);
  });
});
