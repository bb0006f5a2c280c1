import type { Json } from '../../json.ts';
import { oneOf, qualifiedAt } from '../checks.ts';
import { type Field, at, entries, items, text, texts } from '../field.ts';
import { cidr, parseCidr } from '../ip.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain, labelValue } from '../names.ts';
import { quantityValue } from '../pod/resources.ts';
import { EFFECTS } from '../pod/tolerations.ts';
import { type Report, below, duplicate, invalid } from '../report.ts';

/** core ValidateNode. */
export function node(report: Report, object: Field): void {
  const meta = at(object, 'metadata');
  objectMeta(report, meta, dnsSubdomain, false);
  // The server says `metadata.taints`.
  taints(report, { ...at(object, 'spec', 'taints'), path: below(meta, 'taints').path });
  for (const name of ['capacity', 'allocatable']) {
    for (const [key, quantity] of entries(at(object, 'status', name))) {
      quantityValue(report, below({ path: undefined }, 'status', name, key), key, text(quantity));
    }
  }
  const blocks = at(object, 'spec', 'podCIDRs');
  for (const block of items(blocks)) cidr(report, block, text(block));
  const families = new Set(texts(blocks).map((block) => parseCidr(block)?.family));
  if (items(blocks).length > families.size && !families.has(undefined)) {
    invalid(report, blocks, texts(blocks), 'may specify no more than one CIDR for each IP family');
  }
}

/** core validateNodeTaints. */
function taints(report: Report, list: Field): void {
  const seen = new Set<string>();
  for (const taint of items(list)) {
    const value = text(at(taint, 'value'));
    qualifiedAt(report, at(taint, 'key'), text(at(taint, 'key')));
    const faults = labelValue(value);
    if (faults.length > 0) invalid(report, at(taint, 'value'), value, faults.join(';'));
    oneOf(report, at(taint, 'effect'), EFFECTS);
    const key = `${text(at(taint, 'key'))}:${text(at(taint, 'effect'))}`;
    if (seen.has(key)) {
      const printed: Json = {
        Key: text(at(taint, 'key')),
        Value: value,
        Effect: text(at(taint, 'effect')),
        TimeAdded: null,
      };
      duplicate(report, taint, printed, 'taints must be unique by key and effect pair');
    }
    seen.add(key);
  }
}
