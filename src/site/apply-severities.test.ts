import { expect, it } from 'vitest';
import { diagnose } from '#diagnostics';
import { applySeverities, readSite } from '#site';

it('gives checks the severities of the site and leaves out those that are off', () => {
  const { site } = readSite('checks: { link-broken: warn, math-invalid: off }', 'site.yaml', 'notes');
  const place = { file: 'a.md', line: 1, column: 1 };
  const diagnostics = [
    diagnose('link-broken', place, { target: 'x', candidates: [] }),
    diagnose('math-invalid', place, { reason: 'x' }),
    diagnose('site-key-unknown', place, { path: 'x', near: [], known: [] }),
  ];
  expect(applySeverities(site, diagnostics).map(({ code, severity }) => [code, severity])).toEqual([
    ['link-broken', 'warning'],
    ['site-key-unknown', 'error'],
  ]);
});
