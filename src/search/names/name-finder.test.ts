import { describe, expect, it } from 'vitest';
import { LEXICON, page } from '../testing/example-lexicon.ts';
import { nameFinder } from './name-finder.ts';

const finder = nameFinder([
  ...LEXICON.pages,
  page('eviction', { ko: '노드-압박 축출(NPE)' }),
  page('networking', { en: 'Networking: CNI and kube-proxy' }),
]);
const slugs = ['daemonset', 'taints', 'rolling', 'toleration', 'eviction', 'networking'];

function first(question: string): string | undefined {
  const [met] = finder.find(question.split(' '));
  return met && slugs[met.page];
}

describe('a name', () => {
  it.each([
    ['as it is written', '데몬셋', 'daemonset'],
    ['in the other language', 'DaemonSet', 'daemonset'],
    ['with a space in it', '데몬 셋', 'daemonset'],
    ['with a particle', '데몬셋은', 'daemonset'],
    ['while a syllable is being typed', '데몬ㅅ', 'daemonset'],
    ['half typed', '데모', 'daemonset'],
    ['mistyped', '데먼셋', 'daemonset'],
    ['mistyped in English', 'deamonset', 'daemonset'],
    ['in English on the Korean layout', 'ㅇㅁ드ㅐㅜㄴㄷㅅ', 'daemonset'],
    ['in Korean on the English layout', 'epahstpt', 'daemonset'],
    ['by its first consonants', 'ㄹㄹㅇㄷㅇㅌ', 'rolling'],
    ['by its first consonants and a space', 'ㄹㄹ ㅇㄷㅇㅌ', 'rolling'],
    ['by one of its words', '업데이트', 'rolling'],
    ['in a question', '롤링 업데이트를 멈추려면', 'rolling'],
    ['as it is often misspelled', 'tolerration', 'toleration'],
    ['by the first letters of its words', 'RU', 'rolling'],
    ['in the plural', 'rolling updates', 'rolling'],
    ['without what stands beside it in brackets', '노드 압박 축출', 'eviction'],
    ['by what stands beside it in brackets', 'NPE', 'eviction'],
    ['by what stands before a colon', 'Networking', 'networking'],
  ])('is met %s: %s', (_, question, slug) => {
    expect(first(question)).toBe(slug);
  });

  it('is not met by what is like no name', () => {
    expect(finder.find(['쿠키'])).toEqual([]);
    expect(finder.find(['무엇'])).toEqual([]);
    // What leads to a name is no part of it.
    expect(finder.find(['a', 'taint']).every(({ from }) => from === 1)).toBe(true);
  });

  it('is cut out of a compound', () => {
    expect(finder.split('데몬셋롤링업데이트')).toEqual(['데몬셋', '롤링업데이트']);
    expect(finder.split('데몬셋설명서는')).toEqual(['데몬셋', '설명서']);
    expect(finder.split('설명서데몬셋')).toEqual(['설명서데몬셋']);
    expect(finder.split('톨러레이션')).toEqual(['톨러레이션']);
  });

  it('is proposed where nothing was found', () => {
    expect(finder.nearest('데무샛')).toContain('데몬셋');
    expect(finder.nearest('qqqqqqqq')).toEqual([]);
  });
});
