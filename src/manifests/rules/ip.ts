import { type Field, text } from './field.ts';
import { type Report, type Spot, invalid } from './report.ts';

/** apimachinery IsValidIPForLegacyField. Leading zeroes are let through, as the server still does. */
export function ipAddress(report: Report, field: Field): void {
  if (ipFamily(text(field)) === undefined) {
    invalid(report, field, text(field), 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)');
  }
}

/** 4, 6, or nothing where the text is no address. */
export function ipFamily(value: string): 4 | 6 | undefined {
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(value))
    return value.split('.').every((part) => Number(part) <= 255) ? 4 : undefined;
  return isVersion6(value) ? 6 : undefined;
}

function isVersion6(value: string): boolean {
  const [, front = value, tail = ''] = /^(.*:)((?:\d{1,3}\.){3}\d{1,3})$/.exec(value) ?? [];
  if (tail !== '' && ipFamily(tail) !== 4) return false;
  const halves = (tail === '' ? value : `${front}0:0`).split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const whole = groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group));
  return whole && (halves.length === 2 ? groups.length < 8 : groups.length === 8);
}

/** apimachinery IsValidCIDRForLegacyField; says whether it is one. */
export function cidr(report: Report, spot: Spot, value: string): boolean {
  const ok = parseCidr(value) !== undefined;
  if (!ok) invalid(report, spot, value, 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)');
  return ok;
}

/** An address block: its bits and how many of them are fixed. */
export interface Cidr {
  readonly family: 4 | 6;
  readonly bits: bigint;
  readonly length: number;
}

/** Reads an address block; `undefined` where the text is none. */
export function parseCidr(value: string): Cidr | undefined {
  const [, address = '', length = ''] = /^([^/]+)\/(\d{1,3})$/.exec(value) ?? [];
  const family = ipFamily(address);
  if (family === undefined || Number(length) > (family === 4 ? 32 : 128)) return undefined;
  return { family, bits: bitsOf(address, family), length: Number(length) };
}

function bitsOf(address: string, family: 4 | 6): bigint {
  if (family === 4) return address.split('.').reduce((bits, part) => bits * 256n + BigInt(part), 0n);
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, a: string, b: string, c: string, d: string) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((part) => part.toString(16)).join(':'),
  );
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : new Array<string>(8 - front.length - back.length).fill('0');
  return [...front, ...middle, ...back].reduce((bits, group) => bits * 65536n + BigInt(`0x${group}`), 0n);
}

/** Whether `inner` lies in `outer` and is smaller. */
export function isStrictSubset(inner: Cidr, outer: Cidr): boolean {
  if (inner.family !== outer.family || outer.length >= inner.length) return false;
  const shift = BigInt((outer.family === 4 ? 32 : 128) - outer.length);
  return inner.bits >> shift === outer.bits >> shift;
}
