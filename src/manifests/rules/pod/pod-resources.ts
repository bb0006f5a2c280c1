import { compareQuantities, formatQuantity } from '../../decode/quantity.ts';
import { type Field, at, entries, has, items, text } from '../field.ts';
import { type Report, type Spot, forbidden, invalid, notSupported } from '../report.ts';
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
  containersWithinPod(report, spec, resources);
}

/** core validatePodResourceName. */
function podResourceName(report: Report, spot: Spot, name: string): void {
  if (!resourceName(report, spot, name)) return;
  if (!POD_LEVEL.some((known) => name === known || (known.endsWith('-') && name.startsWith(known)))) {
    notSupported(report, spot, name, POD_LEVEL);
  }
}

/** The part of core validatePodResourceConsistency that looks at one container at a time. */
function containersWithinPod(report: Report, spec: Field, resources: Field): void {
  const podLimits = new Map(entries(at(resources, 'limits')).map(([name, limit]) => [name, text(limit)]));
  for (const container of items(at(spec, 'containers'))) {
    for (const [name, limit] of entries(at(container, 'resources', 'limits'))) {
      const most = podLimits.get(name);
      if (most === undefined || compareQuantities(text(limit), most) <= 0) continue;
      invalid(
        report,
        limit,
        formatQuantity(text(limit)),
        `must be less than or equal to pod limits of ${formatQuantity(most)}`,
      );
    }
  }
}
