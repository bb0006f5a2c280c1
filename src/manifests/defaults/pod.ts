import { podTotals } from '../decode/pod-totals.ts';
import { writeQuantity } from '../decode/quantity.ts';
import { type Draft, child, childIfAny, children, fill, isDraft, numberOf } from './draft.ts';

/** SetDefaults_Pod, and the selectors that PrepareForCreate completes. The templates of controllers know none of this. */
export function pod(object: Draft): void {
  const spec = child(object, 'spec');
  for (const container of [...children(spec, 'containers'), ...children(spec, 'initContainers')]) {
    const resources = childIfAny(container, 'resources');
    const limits = childIfAny(resources, 'limits');
    if (resources !== undefined && limits !== undefined)
      resources['requests'] = { ...limits, ...childIfAny(resources, 'requests') };
    if (spec['hostNetwork'] !== true) continue;
    for (const port of children(container, 'ports'))
      if (numberOf(port['hostPort']) === 0) port['hostPort'] = port['containerPort'];
  }
  wholePod(spec);
  fill(spec, { enableServiceLinks: true });
  keysOfLabels(spec, childIfAny(childIfAny(object, 'metadata'), 'labels') ?? {});
}

/** Requests of the Pod as a whole, where it has limits: those of its containers together, else its limits. */
function wholePod(spec: Draft): void {
  const resources = childIfAny(spec, 'resources');
  const limits = childIfAny(resources, 'limits');
  if (resources === undefined || limits === undefined || Object.keys(limits).length === 0) return;
  const known = (name: string): boolean => name === 'cpu' || name === 'memory' || name.startsWith('hugepages-');
  const requests: Draft = { ...childIfAny(resources, 'requests') };
  for (const [name, total] of podTotals(spec, 'requests'))
    if (known(name) && !name.startsWith('hugepages-')) fill(requests, { [name]: writeQuantity(total) });
  for (const [name, limit] of Object.entries(limits)) if (known(name)) fill(requests, { [name]: limit ?? '' });
  resources['requests'] = requests;
}

/** What `matchLabelKeys` and `mismatchLabelKeys` name becomes a part of the selector beside them. */
function keysOfLabels(spec: Draft, labels: Draft): void {
  const affinity = childIfAny(spec, 'affinity');
  const terms = ['podAffinity', 'podAntiAffinity'].flatMap((name) => {
    const own = childIfAny(affinity, name);
    const weighted = children(own, 'preferredDuringSchedulingIgnoredDuringExecution');
    return [
      ...children(own, 'requiredDuringSchedulingIgnoredDuringExecution'),
      ...weighted.map((term) => term['podAffinityTerm']).filter(isDraft),
    ];
  });
  for (const term of [...terms, ...children(spec, 'topologySpreadConstraints')]) {
    const selector = childIfAny(term, 'labelSelector');
    if (selector === undefined) continue;
    for (const [list, operator] of [
      ['matchLabelKeys', 'In'],
      ['mismatchLabelKeys', 'NotIn'],
    ] as const) {
      const keys = Array.isArray(term[list]) ? term[list] : [];
      const made = keys.flatMap((key) => {
        if (typeof key !== 'string') return [];
        const value = labels[key];
        return typeof value === 'string' ? [{ key, operator, values: [value] }] : [];
      });
      if (made.length > 0) selector['matchExpressions'] = [...children(selector, 'matchExpressions'), ...made];
    }
  }
}
