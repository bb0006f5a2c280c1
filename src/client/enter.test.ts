import { afterEach, describe, expect, it, vi } from 'vitest';
import { enter } from './enter.ts';

const homes = [
  ['ko', '/ko/'],
  ['en', '/en/'],
] as const;

function arrive(languages: readonly string[], chosen: string | null | Error = null, search = ''): string | undefined {
  let led: string | undefined;
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('localStorage', {
    getItem: () => {
      if (chosen instanceof Error) throw chosen;
      return chosen;
    },
  });
  vi.stubGlobal('location', {
    search,
    replace: (href: string) => {
      led = href;
    },
  });
  enter(homes);
  return led;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('enter', () => {
  it.each([
    ['the first language that the site has', ['fr', 'en-GB', 'ko'], null, '/en/'],
    ['a language of another region and case', ['KO-kp'], null, '/ko/'],
    ['the default where the site has none of them', ['fr', 'de'], null, '/ko/'],
    ['the default where the browser names none', [], null, '/ko/'],
    ['the choice of an earlier visit', ['ko-KR'], 'en', '/en/'],
    ['the browser where the choice is not on offer any more', ['en'], 'ja', '/en/'],
    ['the browser where storage is closed', ['en'], new Error('SecurityError'), '/en/'],
  ])('goes by %s', (_, languages, chosen, expected) => {
    expect(arrive(languages, chosen)).toBe(expected);
  });

  it('hands on what the address asks', () => {
    expect(arrive(['en'], null, '?q=taint')).toBe('/en/?q=taint');
  });
});
