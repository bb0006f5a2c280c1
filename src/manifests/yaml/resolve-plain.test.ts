import { describe, expect, it } from 'vitest';
import { resolvePlain } from './resolve-plain.ts';

describe('a plain scalar', () => {
  it.each<[source: string, value: string | number | boolean | null]>([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
      (word) => [word, true] as [string, boolean],
    ),
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
      (word) => [word, false] as [string, boolean],
    ),
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as [string, null]),
    // Only these spellings.
    ...['yES', 'tRUE', 'oN', 'nULL', 'none', 'None', 'nil', 'yep'].map((word) => [word, word] as [string, string]),
    ['0', 0],
    ['-0', -0],
    ['12', 12],
    ['+12', 12],
    ['-12', -12],
    ['1_000', 1000],
    ['0755', 493],
    ['0o755', 493],
    ['0O17', 15],
    ['0x1F', 31],
    ['0b101', 5],
    ['-0b101', -5],
    // No octal number, but a decimal one to look at.
    ['089', 89],
    ['0o8', '0o8'],
    ['0xZ', '0xZ'],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1.', 1],
    ['1e3', 1000],
    ['1E-2', 0.01],
    ['-1.5e+3', -1500],
    ['.inf', Infinity],
    ['-.Inf', -Infinity],
    ['.nan', NaN],
    ['1.2.3', '1.2.3'],
    ['1e', '1e'],
    ['100m', '100m'],
    ['10%', '10%'],
    ['1,000', '1,000'],
    ['-', '-'],
    ['+', '+'],
    ['.', '.'],
    // Sexagesimals and timestamps are strings to Kubernetes.
    ['1:30', '1:30'],
    ['12:30:45', '12:30:45'],
    ['2026-01-02', '2026-01-02'],
    ['2026-1-2', '2026-1-2'],
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
    ['2026-01-02 03:04:05', '2026-01-02 03:04:05'],
    ['9223372036854775808', 9223372036854775808],
    ['v1', 'v1'],
    ['01a', '01a'],
    ['\u201cquoted\u201d', '\u201cquoted\u201d'],
  ])('%j is %j', (source, value) => {
    expect(resolvePlain(source)).toEqual(value);
  });
});
