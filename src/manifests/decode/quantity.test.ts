import { describe, expect, it } from 'vitest';
import { compareQuantities, formatQuantity, isWhole, quantityFault } from './quantity.ts';

const FORM = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const SUFFIX = "unable to parse quantity's suffix";

describe('a quantity', () => {
  it.each(['0', '1', '-1', '+1', '.5', '1.', '1.5', '100m', '1k', '1Ki', '10E', '1e3', '1E-3', '12n', '5u', '0.5Gi'])(
    '%s is one',
    (text) => {
      expect(quantityFault(text)).toBeUndefined();
    },
  );

  it.each([
    ['64MB', FORM],
    ['', FORM],
    ['Mi', FORM],
    ['1,5', FORM],
    ['1 Gi', FORM],
    ['1.2.3', FORM],
    ['true', FORM],
    ['100mi', SUFFIX],
    ['1K', SUFFIX],
    ['1mi', SUFFIX],
    ['1MiMi', SUFFIX],
  ])('%s is none', (text, fault) => {
    expect(quantityFault(text)).toBe(fault);
  });

  it.each([
    ['1Gi', '1024Mi', 0],
    ['0.5', '500m', 0],
    ['1e3', '1k', 0],
    ['1M', '1Mi', -1],
    ['2', '500m', 1],
    ['-1', '0', -1],
  ])('%s compared with %s is %d', (a, b, order) => {
    expect(compareQuantities(a, b)).toBe(order);
  });

  it.each([
    ['1Gi', '1Gi'],
    ['1024Mi', '1Gi'],
    ['1536Mi', '1536Mi'],
    ['0.5', '500m'],
    ['1000m', '1'],
    ['2', '2'],
    ['1000', '1k'],
    ['-100m', '-100m'],
    ['0', '0'],
    ['1e3', '1e3'],
    ['512', '512'],
    ['0.5Gi', '512Mi'],
  ])('%s is written back as %s', (text, written) => {
    expect(formatQuantity(text)).toBe(written);
  });

  it.each([
    ['500m', false],
    ['1', true],
    ['1.5k', true],
  ])('%s is whole: %s', (text, whole) => {
    expect(isWhole(text)).toBe(whole);
  });
});
