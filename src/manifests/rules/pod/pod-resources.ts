import { compareQuantities, formatQuantity, parseQuantity, writeQuantity } from '../../decode/quantity.ts';
import { podTotals } from '../../decode/pod-totals.ts';
import { type Field, at, entries, has, items, text } from '../field.ts';
import { type Report, type Spot, below, forbidden, invalid, itemOf, notSupported, valueOf } from '../report.ts';
import { type KnownNames, resourceName, resourceRequirements } from './resources.ts';

const POD_LEVEL = ['cpu', 'hugepages-', 'memory'];

/** core validatePodResources: limits and requests of a Pod as a whole. */
export function podResources(report: Report, spec: Field, claims: KnownNames): void {
  const resources = at(spec, 'resources');
  if (!has(resources)) return;
  if (text(at(spec, 'os', 'name')) === 'windows') {
    forbidden(report, resources, 'may not be set for a windows pod');
    return;
  }
  if (has(at(resources, 'claims')))
    forbidden(report, at(resources, 'claims'), 'claims may not be set for Resources at pod-level');
  resourceRequirements(report, resources, podResourceName, claims);
  totalsWithinPod(report, spec, resources);
  containersWithinPod(report, spec, resources);
}

/** core validatePodResourceName. */
function podResourceName(report: Report, spot: Spot, name: string): void {
  if (!resourceName(report, spot, name)) return;
  if (!POD_LEVEL.some((known) => name === known || (known.endsWith('-') && name.startsWith(known)))) {
    notSupported(report, spot, name, POD_LEVEL);
  }
}

/** core validatePodResourceConsistency; of the limits only huge pages are added up. */
function totalsWithinPod(report: Report, spec: Field, resources: Field): void {
  for (const what of ['requests', 'limits'] as const) {
    const totals = podTotals(spec.value, what);
    for (const [name, own] of entries(at(resources, what))) {
      const total = totals.get(name);
      if (total === undefined || (what === 'limits' && !name.startsWith('hugepages-'))) continue;
      if (total.nano <= parseQuantity(text(own)).nano) continue;
      const words = `must be greater than or equal to aggregate container ${what} of ${writeQuantity(total)}`;
      invalid(report, own, formatQuantity(text(own)), words);
    }
  }
}

/** The part of core validatePodResourceConsistency that looks at one container at a time, and says so in a way of its own. */
function containersWithinPod(report: Report, spec: Field, resources: Field): void {
  const podLimits = new Map(entries(at(resources, 'limits')).map(([name, limit]) => [name, text(limit)]));
  items(at(spec, 'containers')).forEach((container, index) => {
    for (const [name, limit] of entries(at(container, 'resources', 'limits'))) {
      const most = podLimits.get(name);
      if (most === undefined || compareQuantities(text(limit), most) <= 0) continue;
      const spot = below(valueOf(itemOf(below(resources, 'containers'), index), name), 'limits');
      const words = `must be less than or equal to pod limits of ${formatQuantity(most)}`;
      invalid(report, spot, formatQuantity(text(limit)), words);
    }
  });
}
