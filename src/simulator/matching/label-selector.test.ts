import { expect, it } from 'vitest';
import { matchesRequirement } from './label-selector.ts';

const labels = { disk: 'ssd', cores: '08', empty: '' };

it.each([
  ['disk', 'In', ['hdd', 'ssd'], true],
  ['disk', 'In', ['hdd'], false],
  ['gone', 'In', ['ssd'], false],
  ['disk', 'NotIn', ['ssd'], false],
  ['gone', 'NotIn', ['ssd'], true],
  ['empty', 'Exists', [], true],
  ['gone', 'Exists', [], false],
  ['gone', 'DoesNotExist', [], true],
  ['disk', 'DoesNotExist', [], false],
  ['cores', 'Gt', ['7'], true],
  ['cores', 'Gt', ['8'], false],
  ['cores', 'Lt', ['9'], true],
  ['disk', 'Gt', ['1'], false],
  ['gone', 'Lt', ['1'], false],
  ['cores', 'Lt', ['9223372036854775808'], false],
])('%s %s %j is %s', (key, operator, values, expected) => {
  expect(matchesRequirement({ key, operator, values }, labels)).toBe(expected);
});
