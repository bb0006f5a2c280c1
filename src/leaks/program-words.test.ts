import { expect, it } from 'vitest';
import { programWords } from './program-words.ts';
import { folder } from './text/fold.ts';

const PROGRAM = ['function show(frame) { clearTimeout(timer); requestAnimationFrame(draw); }'];

function isOfProgram(script: string, from: string): boolean {
  const fold = folder();
  const ofProgram = programWords(PROGRAM);
  const { text } = fold(Buffer.from(script), 'plain');
  const start = text.offsets.subarray(0, text.length).indexOf(script.indexOf(from));
  return ofProgram(text, start, Math.min(start + 20, text.length));
}

it('knows the words of the program in another order, with the names that a minifier gives', () => {
  expect(isOfProgram('n.x(),clearTimeout(e),requestAnimationFrame(()=>3e3)', 'clearTimeout')).toBe(true);
});

it('takes no phrase for the program in which one word is not its own, or is a part of one', () => {
  expect(isOfProgram('clearTimeout(payroll),requestAnimationFrame', 'clearTimeout')).toBe(false);
  expect(isOfProgram('a="requestAnimation of a frame"', 'requestAnimation')).toBe(false);
  expect(isOfProgram('show("보라색 고래 계획을 보라")', '보라색')).toBe(false);
});
