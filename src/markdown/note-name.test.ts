import { expect, test } from 'vitest';
import { isNoteName } from './note-name.ts';

test.each(['노트', '▣ DaemonSet', 'v1.25', '폴더/노트.md', 'notes.txt', '노트#절.png', '#절'])(
  '%s is a note',
  (target) => {
    expect(isNoteName(target)).toBe(true);
  },
);

test.each(['그림.PNG', 'a/b.svg', '명세.pdf#page=3', '영상.mp4', 'x.webm?t=1'])('%s is another file', (target) => {
  expect(isNoteName(target)).toBe(false);
});
