import { expect, it } from 'vitest';
import { canRunMadang } from './pinned-node.mjs';

it.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['24.21.0', true],
  ['25.0.0', true],
])('knows whether Node %s runs our code: %s', (version, runs) => {
  expect(canRunMadang(version)).toBe(runs);
});
