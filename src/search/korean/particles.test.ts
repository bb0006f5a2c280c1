import { describe, expect, it } from 'vitest';
import { withoutParticle } from './particles.ts';

describe('a Korean word', () => {
  it.each([
    ['데몬셋은', '데몬셋'],
    ['데몬셋이란', '데몬셋'],
    ['노드에서는', '노드'],
    ['노드마다', '노드'],
    ['파일로', '파일'],
    ['볼륨으로', '볼륨'],
    ['값을', '값'],
    ['삭제하려면', '삭제'],
    ['배포되면', '배포'],
    ['지우면', '지우'],
    ['띄우려면', '띄우'],
    ['죽으면', '죽'],
    ['연결하기에는', '연결'],
  ])('%s is asked for as %s', (written, word) => {
    expect(withoutParticle(written)).toBe(word);
  });

  it.each([
    ['경로', 'ㅇ stands before 로, which follows a vowel or ㄹ'],
    ['차이', '이 follows a consonant'],
    ['스토리지', '지 ends nouns'],
    ['의도', 'one syllable is seldom a word'],
    ['노드', 'nothing follows it'],
    ['마을', '을 follows a consonant'],
  ])('%s stays whole: %s', (word) => {
    expect(withoutParticle(word)).toBe(word);
  });
});
