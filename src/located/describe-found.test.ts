import { expect, it } from 'vitest';
import { describeFound, readYaml } from '#located';

it.each([
  ['3', '숫자 `3`', 'the number `3`'],
  ['word', '`word`', '`word`'],
  ['true', '`true`', '`true`'],
  ['', '빈 값', 'nothing'],
  ['"  "', '빈 값', 'nothing'],
  ['[a, 1]', '목록 `[a, 1]`', 'the list `[a, 1]`'],
  ['[[a]]', '목록', 'a list'],
  ['{a: 1}', '키와 값의 묶음', 'a group of keys and values'],
  [`"${'가나다라마'.repeat(20)}"`, `\`${'가나다라마'.repeat(8)}…\``, `\`${'가나다라마'.repeat(8)}…\``],
  ['"a\\n\\tb"', '`a b`', '`a b`'],
])('names %s', (written, ko, en) => {
  const { root } = readYaml(`key: ${written}`);
  const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  expect(value && describeFound(value)).toEqual({ ko, en });
});
