import { describe, expect, it } from 'vitest';
import { isPassing } from './passing-words.ts';
import { placedWordsOf, wordsOf } from './words.ts';

describe('the words of a text', () => {
  it.each([
    ['데몬셋은 노드마다 파드 하나를', ['데몬셋', '노드', '파드', '하나']],
    ['데몬셋(DaemonSet)', ['데몬셋', 'daemonset', 'daemon', 'set']],
    ['DaemonSet은', ['daemonset', 'daemon', 'set']],
    ['node.kubernetes.io/not-ready', ['nodekubernetesionotready', 'node', 'kubernet', 'io', 'not', 'ready']],
    ['maxUnavailable: 1', ['maxunavailabl', 'max', 'unavailabl', '1']],
    ['Tolerations tolerate taints', ['toler', 'toler', 'taint']],
    ['데몬셋'.normalize('NFD'), ['데몬셋']],
    ['— … 🙂', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same for all forms of an English word', () => {
    const forms = ['schedule', 'schedules', 'scheduled', 'scheduling'];
    expect(new Set(forms.flatMap(wordsOf))).toEqual(new Set(['schedul']));
    expect(wordsOf('pods')).toEqual(wordsOf('pod'));
    expect(wordsOf('policies')).toEqual(wordsOf('policy'));
    expect(wordsOf('class')).toEqual(['class']);
  });

  it('know where they stand, without their particles', () => {
    const text = '이 데몬셋은 maxSurge를 쓴다';
    const places = placedWordsOf(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
    expect(places).toContainEqual(['데몬셋', '데몬셋']);
    expect(places).toContainEqual(['maxsurg', 'maxSurge']);
    expect(places).toContainEqual(['surg', 'Surge']);
  });

  it('that only carry a question are known in any form', () => {
    expect(['어떻게', 'what', 'does', ...wordsOf('does')].filter((word) => !isPassing(word))).toEqual([]);
    expect(['하나', 'taint'].filter(isPassing)).toEqual([]);
  });
});
