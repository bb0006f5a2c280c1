import { expect, it } from 'vitest';
import { older, type Recall, remember, younger } from './recall.ts';

it('goes back through the commands, and at last to what was being written', () => {
  let recall: Recall = { commands: [], at: undefined, draft: '' };
  for (const command of ['a', 'b', 'b']) recall = remember(recall, command);
  const texts: string[] = [];
  let text = 'draft';
  for (const move of [older, older, older, younger, younger, younger]) {
    ({ recall, text } = move(recall, text));
    texts.push(text);
  }
  expect(texts).toEqual(['b', 'a', 'a', 'b', 'draft', 'draft']);
});
