import type { Located } from './located.ts';

const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  '1': true,
  예: true,
  네: true,
  false: false,
  no: false,
  off: false,
  '0': false,
  아니요: false,
  아니오: false,
};

/**
 * What a value says as a boolean: `true`, `yes`, `on`, `1`, `예` and their opposites, in any case, quoted or not. `undefined` for
 * anything else, so that nobody takes `maybe` or an empty value for an answer.
 */
export function booleanOf(value: Located): boolean | undefined {
  if (value.kind !== 'scalar') return undefined;
  if (typeof value.value === 'boolean') return value.value;
  const word = value.text.trim().toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
