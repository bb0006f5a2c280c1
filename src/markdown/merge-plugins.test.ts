import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { mergeMdast } from './merge-plugins.ts';

test('merged plugins see all that they would have seen alone', () => {
  const seen: string[] = [];
  const [plugin, ...rest] = mergeMdast('both', [
    { name: 'a', text: ({ value }) => void seen.push(`a ${value}`) },
    {
      name: 'b',
      text: ({ value }) => void seen.push(`b ${value}`),
      heading: ({ depth }) => void seen.push(`b #${depth}`),
    },
  ]);
  expect(rest).toEqual([]);
  void markdownToHtml('# x', { mdastPlugins: [plugin] });
  expect(seen.toSorted()).toEqual(['a x', 'b #1', 'b x']);
});

test('a plugin with a hook is not merged', () => {
  expect(() => mergeMdast('both', [{ name: 'a' }, { name: 'b', after: () => undefined }])).toThrow(/b has a hook/);
});

test('one plugin stays as it is', () => {
  const plugin = { name: 'a', text: () => undefined };
  expect(mergeMdast('a', [plugin])).toEqual([plugin]);
  expect(mergeMdast('none', [])).toEqual([]);
});
