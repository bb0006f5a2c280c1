import { describe, expect, it } from 'vitest';
import { readGlossary } from './read-glossary.ts';

const WHOLE = `
# The words of this wiki.
taint:
  term: { ko: 테인트, en: taint }
  definition:
    ko: 노드에 다는
      표시
    en: A mark on a node
  aliases: tainted node
  misspellings: [태인트]
  note: "[[taints#effects]]"
  upstream: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
  related: [toleration]
toleration:
  term: toleration
  definition: { en: What lets a pod onto a tainted node }
`;

/** Code and place of each fault. */
function faultsIn(text: string): string[] {
  return readGlossary(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const concept = (rest: string): string => `a:\n  term: ab\n  definition: what it is\n${rest}`;

describe('readGlossary', () => {
  it('reads what a concept is called, what it is and where there is more', () => {
    const { glossary, diagnostics } = readGlossary(WHOLE);
    expect(diagnostics).toEqual([]);
    expect(glossary.concepts).toMatchObject([
      {
        id: 'taint',
        term: { ko: '테인트', en: 'taint' },
        definition: { ko: '노드에 다는 표시', en: 'A mark on a node' },
        aliases: ['tainted node'],
        misspellings: ['태인트'],
        note: { target: 'taints#effects', place: { file: 'glossary.yaml', line: 11, column: 9 } },
        related: ['toleration'],
      },
      {
        id: 'toleration',
        term: { ko: 'toleration', en: 'toleration' },
        note: undefined,
        upstream: undefined,
        related: [],
      },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a comment', '# later\n'],
  ])('takes %s for a glossary without concepts', (_, text) => {
    expect(readGlossary(text)).toMatchObject({ glossary: { concepts: [] }, diagnostics: [] });
  });

  it.each([
    ['what does not parse', 'a: [\n', ['glossary-syntax 1:4']],
    ['what is no group', '- a\n', ['glossary-value-invalid 1:1']],
    ['a concept that is a text', 'a: b\n', ['glossary-value-invalid 1:4']],
    ['an id that makes no address', 'A B:\n  term: ab\n  definition: b\n', ['glossary-value-invalid 1:1']],
    ['a concept without a definition', 'a:\n  term: ab\n', ['glossary-value-invalid 1:1']],
    ['a term of one letter', 'a:\n  term: b\n  definition: b\n', ['glossary-value-invalid 2:9']],
    ['a key that there is not', concept('  alias: [b]\n'), ['glossary-key-unknown 4:3']],
    ['a language that there is not', 'a:\n  term: { jp: ab }\n  definition: b\n', ['glossary-key-unknown 2:11']],
    ['an address without https', concept('  upstream: http://a.example/\n'), ['glossary-value-invalid 4:13']],
    ['an alias that is no word', concept('  aliases: [cd, { e: f }]\n'), ['glossary-value-invalid 4:17']],
    ['a relation to no concept', concept('  related: [b]\n'), ['glossary-concept-unknown 4:13']],
    ['a relation to itself', concept('  related: [a]\n'), ['glossary-concept-unknown 4:13']],
    ['a misspelling that is the term', concept('  misspellings: [ab]\n'), ['glossary-form-taken 4:18']],
    ['a term twice', `${concept('')}b:\n  term: ab\n  definition: c\n`, ['glossary-form-taken 4:1']],
  ])('reports %s where it stands', (_, text, expected) => {
    expect(faultsIn(text)).toEqual(expected);
  });

  it('keeps what is sound beside a fault', () => {
    const { glossary } = readGlossary(`${WHOLE}\nbroken: 1\n`);
    expect(glossary.concepts.map(({ id }) => id)).toEqual(['taint', 'toleration']);
  });

  it('has the digest of what is said, not of how it is written', () => {
    const digestOf = (text: string) => readGlossary(text).glossary.digest;
    expect(digestOf(concept('# comment\n'))).toBe(digestOf('a: { definition: what it is, term: ab }'));
    expect(digestOf(concept(''))).not.toBe(digestOf(concept('  aliases: [cd]\n')));
  });
});
