import { describe, expect, it } from 'vitest';
import { toSlug } from '#naming';
import { readGlossary } from './read-glossary.ts';
import { lexiconOf } from './lexicon.ts';
import { wordFinder } from './word-finder.ts';

const GLOSSARY = `
daemonset:
  term: { ko: 데몬셋, en: DaemonSet }
  definition: d
  aliases: [데몬 셋]
  misspellings: [대몬셋, daemonset, demonset]
pod: { term: { ko: 파드, en: pod }, definition: d, misspellings: [파트] }
node: { term: { ko: 노드, en: node }, definition: d }
node-affinity: { term: { ko: 노드 어피니티, en: node affinity }, definition: d }
service: { term: { ko: 서비스, en: Service }, definition: d }
policy: { term: { ko: 네트워크 정책, en: network policy }, definition: d, aliases: [network policies] }
label: { term: { ko: 레이블, en: label }, definition: d }
`;
const find = wordFinder(lexiconOf(readGlossary(GLOSSARY).glossary));

/** What is found in a text: the words as they are written there, misspellings with what is meant. */
function foundIn(text: string): string[] {
  return find(text).map(({ word, start, end }) => {
    const written = text.slice(start, end);
    return word.meant === undefined ? written : `${written} → ${word.meant}`;
  });
}

describe('wordFinder', () => {
  it.each([
    ['데몬셋은 파드를 노드마다 둔다.', ['데몬셋', '파드', '노드']],
    ['데몬셋이란 무엇인가', ['데몬셋']],
    ['파드백과 미러파드, 파드A', []],
    ['데몬셋들이 만든 파드들에서는', ['데몬셋', '파드']],
    ['DaemonSet은 Pod를 만든다', ['DaemonSet', 'Pod']],
    ['“노드”의 (파드)', ['노드', '파드']],
    ['노드 어피니티와 노드', ['노드 어피니티', '노드']],
    ['노드\n어피니티로', ['노드\n어피니티']],
    ['노드 어피니티를', ['노드 어피니티']],
    ['노드 어피니티즘', ['노드']],
    ['Pods and nodes, a node’s pod.', ['Pods', 'nodes', 'node', 'pod']],
    ['NODE AFFINITY', ['NODE AFFINITY']],
    ['podium, tripod, pod2, pod_name', []],
    ['node-local, kube-node, node.kubernetes.io, /var/log/pods, pods/exec', []],
    ['The service of a Service and of Services.', ['Service', 'Services']],
    ['network policies', ['network policies']],
    ['대몬셋이 파트를', ['대몬셋 → 데몬셋', '파트 → 파드']],
    ['파트너의 파트타임', []],
    ['Demonsets and DemonSet', ['Demonsets → DaemonSet', 'DemonSet → DaemonSet']],
    ['Daemonset, daemonset, DaemonSet', ['Daemonset → DaemonSet', 'daemonset → DaemonSet', 'DaemonSet']],
    ['레이블로 고른다', ['레이블']],
    ['', []],
    ['노', []],
  ])('finds in %j', (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it('tells the concept, and the form apart from its plural', () => {
    expect(find('two pods')).toEqual([{ word: { form: 'pod', concept: toSlug('pod') }, start: 4, formEnd: 7, end: 8 }]);
  });

  it('looks at each letter a bounded number of times', () => {
    // Each of these letters begins a word of the glossary and none completes one.
    const text = '노드 '.repeat(50_000) + '노'.repeat(50_000);
    expect(find(text)).toHaveLength(50_000);
  });
});
