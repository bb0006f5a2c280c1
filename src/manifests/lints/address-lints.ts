import { type Field, text } from '../rules/field.ts';
import { type Cidr, parseCidr } from '../rules/ip.ts';
import { type Advice, advise } from './advice.ts';

/** apimachinery GetWarningsForIP: addresses that are read, but are not written as they should be. */
export function addressLints(advice: Advice, field: Field): void {
  const value = text(field);
  const address = parseCidr(`${value}/${value.includes(':') ? 128 : 32}`);
  if (address === undefined) return;
  const wanted = addressText(address);
  if (isOfOld(value, address)) {
    const use = `will be considered invalid in a future Kubernetes release: use "${wanted}"`;
    advise(advice, 'deprecated', field, `non-standard IP address "${value}" ${use}`);
  } else if (address.family === 6 && wanted !== value) {
    advise(advice, 'deprecated', field, `IPv6 address "${value}" should be in RFC 5952 canonical format ("${wanted}")`);
  }
}

/** apimachinery GetWarningsForCIDR, of addresses in blocks that they are not the first of. */
export function blockLints(advice: Advice, field: Field): void {
  const value = text(field).trim();
  const block = parseCidr(value);
  if (block === undefined) return;
  const size = block.family === 4 ? 32 : 128;
  const rest = BigInt(size - block.length);
  const first = { ...block, bits: (block.bits >> rest) << rest };
  if (first.bits === block.bits) return;
  const [whole, single] = [`${addressText(first)}/${block.length}`, `${addressText(block)}/${size}`];
  const words = `CIDR value "${value}" is ambiguous in this context (should be "${whole}" or "${single}"?)`;
  advise(advice, 'deprecated', field, words);
}

/** Leading zeroes, and addresses of version 4 dressed as ones of version 6. */
function isOfOld(value: string, { family, bits }: Cidr): boolean {
  return family === 4 ? /(?:^|\.)0\d/.test(value) : bits >> 32n === 0xffffn;
}

/** As Go writes it; version 6 as RFC 5952 has it. */
function addressText({ family, bits }: Cidr): string {
  if (family === 4 || bits >> 32n === 0xffffn)
    return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((bits >> BigInt(112 - 16 * index)) & 65535n).toString(16));
  const text = groups.join(':');
  const zeroes = [...text.matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)].sort(([a], [b]) => b.length - a.length);
  const [longest] = zeroes;
  if (longest === undefined) return text;
  const [before, after] = [text.slice(0, longest.index), text.slice(longest.index + longest[0].length)];
  return `${before.replace(/:$/, '')}::${after.replace(/^:/, '')}`;
}
