import { describe, expect, it } from 'vitest';
import { agreeing, areParticles } from './particles.ts';

describe('areParticles', () => {
  it.each([
    ['데몬셋', '', true],
    ['데몬셋', '은', true],
    ['데몬셋', '는', false],
    ['데몬셋', '이란', true],
    ['데몬셋', '란', false],
    ['데몬셋', '으로', true],
    ['데몬셋', '로', false],
    ['데몬셋', '입니다', true],
    ['파드', '는', true],
    ['파드', '은', false],
    ['파드', '란', true],
    ['파드', '들에서는', true],
    ['파드', '들을', true],
    ['파드', '들를', false],
    ['파드', '마다', true],
    ['파드', '만으로도', true],
    ['파드', '당', true],
    ['파드', '백', false],
    ['파드', '이름', false],
    ['레이블', '로', true],
    ['레이블', '으로', false],
    ['축출', '되었습니다', true],
    ['스케줄링', '하는', true],
    ['노드', '에서부터의', true],
    ['노드', '에서에서에서에서에서에서', false],
  ])('%s + %s: %s', (noun, run, expected) => {
    expect(areParticles(noun, run)).toBe(expected);
  });
});

describe('agreeing', () => {
  it.each([
    ['는', '데몬셋', '은'],
    ['은', '데몬셋', '은'],
    ['를', '데몬셋', '을'],
    ['가', '데몬셋', '이'],
    ['로', '데몬셋', '으로'],
    ['로', '레이블', '로'],
    ['으로는', '파드', '로는'],
    ['란', '데몬셋', '이란'],
    ['에서', '데몬셋', '에서'],
    ['', '데몬셋', ''],
    ['백', '파드', '백'],
  ])('%s after %s is %s', (run, noun, expected) => {
    expect(agreeing(run, noun)).toBe(expected);
  });
});
