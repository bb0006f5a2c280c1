import { expect, test } from 'vitest';
import { isNoteName } from './note-name.ts';

test.each(['노트', '▣ DaemonSet', 'v1.25', '폴더/노트.md', 'notes.txt', '노트#절.png', '#절', 'a.yaml', 'b.canvas'])(
  '%s is shown as a block',
  (target) => {
    expect(isNoteName(target)).toBe(true);
  },
);

test.each(['그림.PNG', 'a/b.svg', '명세.pdf#page=3', '영상.mp4', 'x.webm?t=1'])('%s is shown in a line', (target) => {
  expect(isNoteName(target)).toBe(false);
});
