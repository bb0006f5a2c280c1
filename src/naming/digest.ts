import { hash } from 'node:crypto';
import type { Branded } from './brand.ts';

/** Digest of everything that a value was made from: equal digests, equal values. 32 hex digits. */
export type Digest = Branded<'Digest'>;

/** Digests text, bytes or other digests; the parts are kept apart, so `['a', 'bc']` and `['ab', 'c']` differ. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): Digest {
  const whole = parts.map((part) => hash('sha256', part)).join('\n');
  return hash('sha256', whole).slice(0, 32) as Digest;
}
