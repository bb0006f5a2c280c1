import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '#locations';
import { placeOf, roomOf } from './place-of.ts';
import { selfTimes } from './read-profile.ts';

const frame = (functionName: string, file: string, lineNumber: number) => ({
  functionName,
  url: file === '' || file.startsWith('node:') ? file : pathToFileURL(path.join(PROJECT, file)).href,
  lineNumber,
});
const profile = {
  nodes: [
    { id: 1, callFrame: frame('(idle)', '', -1) },
    { id: 2, callFrame: frame('plant', 'src/garden/plant.ts', 11) },
    { id: 3, callFrame: frame('', 'node_modules/@shikijs/core/dist/index.mjs', 0) },
    // The same function, called from elsewhere.
    { id: 4, callFrame: frame('plant', 'src/garden/plant.ts', 11) },
    { id: 5, callFrame: frame('(garbage collector)', '', -1) },
  ],
  samples: [2, 1, 3, 4, 5],
  timeDeltas: [0, 1000, 90_000, 2000, 5000],
};

it('sums up the time of each function, without the time in which nothing ran', () => {
  expect(selfTimes(profile).map((time) => [time.name, placeOf(time), roomOf(time), time.milliseconds])).toEqual([
    ['plant', 'src/garden/plant.ts:12', 'src/garden', 6],
    ['(anonymous)', 'node_modules/@shikijs/core/dist/index.mjs:1', '@shikijs/core', 2],
    ['(garbage collector)', '', '(garbage collector)', 0],
  ]);
});
