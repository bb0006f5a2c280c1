import type { JsonObject } from '#manifests';
import { create, update } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { sameValue } from '../cluster/same-value.ts';
import { type ClusterObject, keyFor, keyOf } from '../objects/object.ts';
import { find } from '../store/store.ts';
import { objectFromManifest } from './object-from-manifest.ts';
import type { ReadManifest } from './read-manifest.ts';

/** The server's answer to a manifest. */
export type Answer =
  | { readonly is: 'created' | 'configured' | 'unchanged'; readonly object: ClusterObject }
  | { readonly is: 'refused'; readonly decoding: readonly string[]; readonly invalid: readonly string[] }
  | { readonly is: 'unknown' };

/**
 * Creates an object or puts a manifest in the place of its spec, labels and annotations. With `isChecked` off, what the
 * server would refuse is taken all the same: for looking at the controllers below the validation. With `isKept` off nothing
 * is written, and the answer is what it would be (a dry run on the server).
 */
export function submit(
  cluster: Cluster,
  manifest: ReadManifest,
  {
    namespace = 'default',
    isChecked = true,
    isKept = true,
  }: { readonly namespace?: string; readonly isChecked?: boolean; readonly isKept?: boolean } = {},
): Answer {
  if (isChecked && manifest.decoding.length + manifest.invalid.length > 0) {
    return { is: 'refused', decoding: manifest.decoding, invalid: manifest.invalid };
  }
  const given = manifest.object && objectFromManifest(cluster, manifest.object, namespace);
  if (given === undefined) return { is: 'unknown' };
  const present = find(cluster.store, given.kind, keyOf(given));
  if (present === undefined) return { is: 'created', object: isKept ? create(cluster, given) : given };
  const immutable = isChecked ? changedForGood(cluster, present, given) : [];
  if (immutable.length > 0) return { is: 'refused', decoding: [], invalid: immutable };
  const { labels, annotations } = given.metadata;
  const metadata = { ...present.metadata, labels, annotations };
  const next = {
    ...present,
    ...('spec' in given ? { spec: given.spec } : {}),
    ...('content' in given ? { content: given.content } : {}),
    metadata,
  } as ClusterObject;
  if (!isKept) {
    const isSame = sameValue(JSON.parse(JSON.stringify(present)), JSON.parse(JSON.stringify(next)));
    return { is: isSame ? 'unchanged' : 'configured', object: next };
  }
  update(cluster, next);
  const after = find(cluster.store, given.kind, keyFor(metadata.namespace, metadata.name)) ?? next;
  return {
    is: after.metadata.resourceVersion === present.metadata.resourceVersion ? 'unchanged' : 'configured',
    object: after,
  };
}

/** Selectors of workloads never change (ValidateImmutableField; daemonSetStrategy.ValidateUpdate). */
function changedForGood(cluster: Cluster, present: ClusterObject, given: ClusterObject): string[] {
  if (present.kind === 'Pod' || present.kind === 'Node' || given.kind !== present.kind) return [];
  if (!('spec' in present) || !('spec' in given) || !('selector' in given.spec)) return [];
  if (sameValue(present.spec.selector, given.spec.selector)) return [];
  const value = selectorText(given.spec.selector as unknown as JsonObject, cluster.settings.minor);
  return [`spec.selector: Invalid value: ${value}: field is immutable`];
}

/** As JSON since 1.34, as Go prints a struct before. */
function selectorText(selector: JsonObject, minor: number): string {
  if (minor >= 34) return JSON.stringify(selector);
  const labels = Object.entries(selector['matchLabels'] ?? {}).map(([key, value]) => `"${key}":"${String(value)}"`);
  const none = '[]v1.LabelSelectorRequirement(nil)';
  return `v1.LabelSelector{MatchLabels:map[string]string{${labels.join(', ')}}, MatchExpressions:${none}}`;
}
