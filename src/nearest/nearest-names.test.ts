import { describe, expect, it } from 'vitest';
import { boundedDistance, nameFinder, nearestNames } from '#nearest';

describe('nearestNames', () => {
  it.each([
    ['a letter replaced', 'daemonsat', ['daemonset', 'deployment'], ['daemonset']],
    ['a letter missing', 'link-brken', ['link-broken', 'math-invalid'], ['link-broken']],
    ['neighbours exchanged', 'languagse', ['languages', 'language'], ['languages', 'language']],
    ['another case', 'DaemonSET', ['DaemonSet'], ['DaemonSet']],
    ['another width', 'ｋｕｂｅｃｔｌ', ['kubectl'], ['kubectl']],
    ['another normal form', '데몬셋'.normalize('NFD'), ['데몬셋'], ['데몬셋']],
    ['another vowel in a syllable', '데몬샛', ['데몬셋', '스테이트풀셋'], ['데몬셋']],
    ['a final consonant missing', '데모셋', ['데몬셋'], ['데몬셋']],
    ['a part of the name', '데몬셋', ['데몬셋(DaemonSet) 정리', '파드'], ['데몬셋(DaemonSet) 정리']],
    ['nothing near', 'xyzzy', ['daemonset', 'pod'], []],
    ['an empty name', '', ['a', 'b'], []],
    ['a single letter', 'a', ['b', 'c'], []],
    ['no candidates', 'a', [], []],
  ])('%s', (_case, name, candidates, expected) => {
    expect(nearestNames(name, candidates)).toEqual(expected);
  });

  it('puts the nearest first, and equals in the order of their letters', () => {
    expect(nearestNames('taint', ['taints', 'tain', 'paint', 'taint', 'saint'], 9)).toEqual([
      'taint',
      'paint',
      'saint',
      'tain',
      'taints',
    ]);
  });

  it('keeps to the limit and names a candidate once', () => {
    expect(nearestNames('pods', ['podx', 'podx', 'pody', 'podz'], 2)).toEqual(['podx', 'pody']);
  });

  it('answers many questions to the same names', () => {
    const find = nameFinder(['taints', 'tolerations']);
    expect([find('taint'), find('toleration'), find('affinity')]).toEqual([['taints'], ['tolerations'], []]);
  });
});

describe('boundedDistance', () => {
  it.each([
    ['', '', 3, 0],
    ['', 'abc', 3, 3],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
    ['ca', 'ac', 1, 1],
    ['abcdef', 'badcfe', 3, 3],
    ['abcdef', 'badcfe', 2, 3],
    ['abcdefgh', 'bacdefhg', 2, 2],
    ['abc', 'abcdefgh', 4, 5],
    ['a', 'b', 0, 1],
  ])('from %j to %j within %i: %i', (a, b, limit, expected) => {
    expect(boundedDistance(a, b, limit)).toBe(expected);
    expect(boundedDistance(b, a, limit)).toBe(expected);
  });

  it('agrees with the plain definition on all short words of three letters', () => {
    const words = ['', ...wordsOf('abc', 4)];
    for (const a of words) {
      for (const b of words) {
        const distance = plainDistance(a, b);
        for (const limit of [0, 1, 2, 4]) {
          if (boundedDistance(a, b, limit) !== Math.min(distance, limit + 1)) expect.fail(`${a} ${b} ${limit}`);
        }
      }
    }
    expect(words).toHaveLength(121);
  });
});

function wordsOf(letters: string, length: number): string[] {
  if (length === 0) return [];
  const shorter = ['', ...wordsOf(letters, length - 1)];
  return shorter.flatMap((word) => Array.from(letters, (letter) => word + letter));
}

/** Optimal string alignment as the recursion that defines it. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const edits = [
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    plainDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    edits.push(plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...edits);
}
