import { describe, expect, it } from 'vitest';
import { firstDifference } from './same-output.ts';

describe('what a transcript shows agrees with what is printed', () => {
  it.each<[string, string, string]>([
    ['ages differ', 'a   9d', 'a 3m5s'],
    ['endings of names differ', 'pod/agent-abc12 created', 'pod/agent-x2x4z created'],
    ['hashes of templates differ', 'web-5d59d67564-abcde Running', 'web-7f8b9c6d5f-x2x4z Running'],
    ['addresses differ', 'agent 192.168.0.7 node1', 'agent 10.244.1.3 node1'],
    ['dates differ', 'Start: Thu, 01 Jan 2026 00:00:10 +0000', 'Start: Fri, 02 Feb 2026 10:11:12 +0000'],
    ['rows stand in another order', 'NAME\nb-zzzzz\na-yyyyy', 'NAME\na-bbbbb\nb-ccccc'],
    ['lines are left out', 'NAME\n...\nb', 'NAME\na\nb'],
    ['there are empty lines', 'a\n\nb', 'a\nb\n'],
    ['nothing is printed', '', ''],
  ])('though %s', (_what, expected, found) => {
    expect(firstDifference(expected.split('\n'), found.split('\n'))).toBeUndefined();
  });

  it.each<[string, string, string, unknown]>([
    ['a count differs', 'ds 3', 'ds 2', { at: 0, expected: 'ds 3', found: 'ds 2' }],
    ['a name differs', 'x-node1', 'x-node2', { at: 0, expected: 'x-node1', found: 'x-node2' }],
    ['a line is missing', 'a', 'a\nb', { at: undefined, expected: undefined, found: 'b' }],
    ['a line is too much', 'a\nb', 'a', { at: 1, expected: 'b', found: undefined }],
    ['a line stands twice', 'a\na', 'a', { at: 1, expected: 'a', found: undefined }],
    ['more than dots tell', 'a\n...\nc', 'a\nb', { at: 2, expected: 'c', found: 'b' }],
  ])('but not where %s', (_what, expected, found, difference) => {
    expect(firstDifference(expected.split('\n'), found.split('\n'))).toEqual(difference);
  });
});
