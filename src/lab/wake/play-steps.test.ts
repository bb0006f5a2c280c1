import { expect, it } from 'vitest';
import { type PlayedBlock, playSteps } from './play-steps.ts';

/** Steps in one word each: `.` for rest, `+30` for time that passes, else the command. */
const told = (block: PlayedBlock): string =>
  playSteps(block)
    .map((step) => (step.do === 'rest' ? '.' : step.do === 'pass' ? `+${step.seconds}` : step.line))
    .join(' ');

it.each<[string, PlayedBlock, string]>([
  ['waits for rest before each command', { commands: ['a', 'b'] }, '. a . b'],
  ['comes at once where its second is given', { commands: ['a', 'b'], at: 30 }, '+30 a . b'],
  ['lets the time of a sleep pass and no more', { commands: ['a', 'sleep 5', 'b', 'sleep 2s'] }, '. a +5 b +2'],
  ['goes through what stands above it first', { commands: ['c'], before: ['a', 'b'] }, '. a . b . c'],
])('%s', (_, block, steps) => {
  expect(told(block)).toBe(steps);
});
