import { describe, expect, it } from 'vitest';
import { catalogue, isCode, SEVERITIES } from '#diagnostics';

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))(
    'has a plain code, a severity and titles in both languages for %s',
    (code, fault) => {
      expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
      expect(SEVERITIES).toContain(fault.severity);
      expect(fault.title.ko).toMatch(/[가-힣]/);
      expect(fault.title.en).toMatch(/^[A-Z`][^.]*[^.]$/);
    },
  );

  it('knows its codes and nothing else', () => {
    expect(isCode('link-broken')).toBe(true);
    expect(isCode('toString')).toBe(false);
    expect(isCode('')).toBe(false);
  });
});
