import { describe, expect, it } from 'vitest';
import { EMPTY_SCREEN, type Screen, textOf, withEntry, withWritten } from './screen.ts';

const out = (text: string) => ({ stream: 'stdout', text }) as const;
const err = (text: string) => ({ stream: 'stderr', text }) as const;
const BEGUN = withEntry(EMPTY_SCREEN, { command: 'kubectl get pods -w', pieces: [] });

describe('the screen of a terminal', () => {
  it('joins what a command writes piece by piece, and keeps its streams apart', () => {
    let screen: Screen = withWritten(BEGUN, { pieces: [out('a\n'), out('b\n')], waitsFor: 'time', exitCode: 0 });
    screen = withWritten(screen, { pieces: [out('c\n'), err('stop\n')], waitsFor: undefined, exitCode: 1 });
    expect(screen.entries).toEqual([{ command: 'kubectl get pods -w', pieces: [out('a\nb\nc\n'), err('stop\n')] }]);
    expect(screen.waitsFor).toBeUndefined();
  });

  it('knows that a line is over that ran in what was taken back', () => {
    const waiting = withWritten(BEGUN, { pieces: [], waitsFor: 'time', exitCode: 0 });
    expect(waiting.waitsFor).toBe('time');
    expect(withWritten(waiting, undefined).waitsFor).toBeUndefined();
  });

  it('lets the beginning go of what is watched for very long, by whole lines', () => {
    let screen = BEGUN;
    const lines = `${'x'.repeat(99)}\n`.repeat(200);
    for (let turn = 0; turn < 5; turn++)
      screen = withWritten(screen, { pieces: [out(lines)], waitsFor: 'time', exitCode: 0 });
    const kept = screen.entries.map(textOf).join('');
    expect(kept.length).toBeLessThanOrEqual(60_000);
    expect(kept.startsWith(`${'x'.repeat(99)}\n`)).toBe(true);
  });
});
