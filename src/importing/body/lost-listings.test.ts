import { expect, it } from 'vitest';
import { lostListings, withListings } from './lost-listings.ts';

const FLAT = ['apiVersion: v1', 'kind: Pod', 'metadata:', 'name: a', 'spec:', 'containers:', '- name: a', 'image: a:1'];
const WHOLE = [
  'apiVersion: v1',
  'kind: Pod',
  'metadata:',
  '  name: a',
  'spec:',
  '  containers:',
  '    - name: a',
  '      image: a:1',
];

function block(lines: readonly string[], info = 'yaml', indent = '', end = '\n'): string {
  return [`\`\`\`${info}`, ...lines, '```'].map((line) => indent + line + end).join('');
}

function mended(text: string): string {
  return withListings(text, lostListings(text));
}

it.each([
  ['alone', 'yaml', '', '\n'],
  ['with a title', 'yml title="a.yaml"', '', '\n'],
  ['without a language', '', '', '\n'],
  ['in a list', 'yaml', '  ', '\n'],
  ['with line ends of Windows', 'yaml', '', '\r\n'],
])('puts back the indentation of a listing %s', (_where, info, indent, end) => {
  expect(mended(`text${end}${end}${block(FLAT, info, indent, end)}text${end}`)).toBe(
    `text${end}${end}${block(WHOLE, info, indent, end)}text${end}`,
  );
});

it('says where each listing stands and what it is', () => {
  const text = `${block(FLAT)}\n${block(WHOLE)}\n${block(FLAT)}`;
  expect(lostListings(text).map(({ line, kinds }) => [line, kinds])).toEqual([
    [1, ['Pod']],
    [23, ['Pod']],
  ]);
  expect(mended(text)).toBe(`${block(WHOLE)}\n${block(WHOLE)}\n${block(WHOLE)}`);
});

it.each(['yaml invalid', 'yaml unchecked', 'text'])('leaves a block of %s as it is', (info) => {
  expect(lostListings(block(FLAT, info))).toEqual([]);
});
