import { describe, expect, it } from 'vitest';
import { addressIn } from './dev-server.ts';
import { devReport } from './dev-report.ts';
import { isReload } from './open-page.ts';

describe('the report on the dev server', () => {
  const figures = {
    notes: 5000,
    load: { before: 0.2, after: 1 },
    firstPage: { empty: 4, cold: 9, warm: 3.5 },
    edit: { median: 240, most: 310 },
  };

  it('says how much later than an empty project the first page comes', () => {
    const report = devReport(figures, 'en');
    expect(report).toContain('5,000 notes, load 0.2 → 1.0');
    expect(report).toMatch(/nothing kept +9\.0 s +\+5\.0 s\n/);
    expect(report).toMatch(/started again +3\.5 s +−0\.50 s\n/);
    expect(report).toMatch(/\(median\) +240 ms\n/);
  });

  it('is in Korean, too', () => {
    expect(devReport(figures, 'ko')).toMatch(/다시 시작 +3\.5 s/);
  });
});

describe('what a dev server says', () => {
  it.each([
    ['┃ Local    http://localhost:4321/wiki/\n', 'http://localhost:4321'],
    [' astro  v7.3.4 ready in 1408 ms\n', undefined],
  ])('tells its address once it has one: %j', (output, address) => {
    expect(addressIn(output)).toBe(address);
  });

  it.each([
    ['{"type":"full-reload"}', true],
    ['{"type":"connected"}', false],
    ['{"type":"update","updates":[]}', false],
  ])('makes a page load again or not: %s', (message, reloads) => {
    expect(isReload(message)).toBe(reloads);
  });
});
