import { describe, expect, test } from 'vitest';
import { slugger } from './slugger.ts';

describe('a slug', () => {
  test.each([
    ['Getting started', 'getting-started'],
    ["What's new in v1.31?", 'whats-new-in-v131'],
    ['DaemonSet 아키텍처와 동작 원리 (15분)', 'daemonset-아키텍처와-동작-원리-15분'],
    ['1. 클러스터 구성', '1-클러스터-구성'],
    ['2. 매니페스트 작성 : daemonset.yml', '2-매니페스트-작성--daemonsetyml'],
    ['📍 교과과정에서의 위치', '-교과과정에서의-위치'],
    ['snake_case and kebab-case', 'snake_case-and-kebab-case'],
    ['Naïve Café', 'naïve-café'],
    ['日本語のメモ', '日本語のメモ'],
    ['a/b & c', 'ab--c'],
    ['!!!', 'section'],
    ['', 'section'],
  ])('of "%s" is "%s", as on GitHub', (text, slug) => {
    expect(slugger().slug(text)).toBe(slug);
  });

  test('is numbered where it repeats', () => {
    const { slug } = slugger();
    expect(['특징', '특징', '특징'].map(slug)).toEqual(['특징', '특징-1', '특징-2']);
  });

  test('never takes a number that a heading has for a name', () => {
    const { slug } = slugger();
    expect(['a-1', 'a', 'a', 'a-1'].map(slug)).toEqual(['a-1', 'a', 'a-2', 'a-1-1']);
  });

  test('makes way for an id that the author chose', () => {
    const { slug, claim } = slugger();
    expect([claim('설치'), slug('설치'), claim('설치')]).toEqual(['설치', '설치-1', '설치-2']);
  });
});
