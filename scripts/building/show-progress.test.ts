import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from './show-progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 80, written, write: (text: string) => written.push(text) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function buildOn(screen: ReturnType<typeof terminal>, environment: NodeJS.ProcessEnv, quiet = false): string {
  const progress = showProgress({ lang: 'en', quiet, terminal: screen, environment });
  progress.begin('draft', 5000);
  vi.advanceTimersByTime(2500);
  progress.advance('draft', 1234);
  progress.begin('theme');
  progress.close();
  return screen.written.join('');
}

describe('progress', () => {
  it('is shown on a terminal once a build takes longer than two seconds, and wiped at its end', () => {
    const shown = buildOn(terminal(true), {});
    expect(shown).toContain('drafting 1,234/5,000');
    expect(shown.endsWith('\r\u001b[K')).toBe(true);
  });

  it.each([
    ['in CI', terminal(true), { CI: 'true' }, false],
    ['in a file', terminal(false), {}, false],
    ['where it is asked to be quiet', terminal(true), {}, true],
  ] as const)('is not shown %s', (_where, screen, environment, quiet) => {
    expect(buildOn(screen, environment, quiet)).toBe('');
  });

  it('is not shown in a short build', () => {
    const screen = terminal(true);
    const progress = showProgress({ lang: 'ko', quiet: false, terminal: screen, environment: { CI: 'false' } });
    progress.begin('read');
    vi.advanceTimersByTime(1900);
    progress.end('read');
    progress.close();
    expect(screen.written).toEqual([]);
  });
});
