import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

it.each([
  ['DaemonSet', 1, 'd'],
  ['DaemonSet', 6, 'daemon'],
  ['CI', 6, 'ci'],
  ['../a b', 6, '---a-b'],
  ['데몬셋', 2, '데몬'],
  ['𠮷野', 1, '𠮷'],
])('the beginning of %j in %i characters is %j', (name, characters, key) => {
  expect(nameKey(name, characters)).toBe(key);
});
