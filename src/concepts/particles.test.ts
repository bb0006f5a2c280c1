import { describe, expect, it } from 'vitest';
import { areParticles } from './particles.ts';

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
