import { expect, it } from 'vitest';
import { handMade, plant } from './testing/hand-made.ts';

it('a note that is near by several of its names is offered once', () => {
  const { diagnostics } = plant([
    handMade('ko/a.md', '[[데몬셌]]'),
    handMade('ko/데몬셋.md', '', { aliases: ['데몬 셋', '데몬셑'] }),
  ]);
  expect(diagnostics.map(({ hint }) => hint?.en)).toEqual(['Similar names: ko/데몬셋.md']);
});
