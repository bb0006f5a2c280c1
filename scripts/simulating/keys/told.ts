import type { Json, JsonObject } from '#manifests';
import type { SimulatorCase } from '../case.ts';
import { missesOf } from '../check-case.ts';

/** A template of pods whose label and container have one name. */
export const pod = (name: string, more: JsonObject = {}): JsonObject => ({
  metadata: { labels: { app: name } },
  spec: { containers: [{ name, image: `${name}:v1` }], ...more },
});

/** A manifest of a workload. */
export const workload = (kind: string, name: string, spec: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { selector: { matchLabels: { app: name } }, template: pod(name), ...spec },
});

/** The DaemonSet of each case. */
export const daemonSet = workload('DaemonSet', 'agent');
/** A Deployment to stand beside it. */
export const deployment = workload('Deployment', 'web', { replicas: 2 });
const nodes: Json = [{ generate: { count: 2, prefix: 'n', from: 1 } }];
/** The event after which nothing changes. */
export const settle: JsonObject = { settle: true };

/** What is told of a case; the rest is a cluster of two nodes with a DaemonSet that settles. */
export interface Told {
  readonly level?: SimulatorCase['level'];
  readonly given?: JsonObject;
  readonly when?: readonly JsonObject[];
  readonly viaApi?: boolean;
}

/** What is missed in a cluster of Kubernetes 1.35. */
export function missesWith(
  { level = 'cluster', given = {}, when = [settle], viaApi = true }: Told,
  then: JsonObject,
): string[] {
  return missesOf({ id: 'X-1', level, given: { nodes, daemonSet, ...given }, when, then, viaApi }, 35);
}

/** A key, a case with it, what holds then and what does not. */
export type Row = [key: string, told: Told, holds: JsonObject, fails: JsonObject];
