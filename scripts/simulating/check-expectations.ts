import type { JsonObject } from '#manifests';
import { keyOf, react, syncDaemonSet, update } from '#simulator';
import { CaseError } from './reading.ts';
import { KUBECTL_EXPECTATIONS } from './expectations/kubectl.ts';
import { OBJECT_EXPECTATIONS } from './expectations/objects.ts';
import { PLACE_EXPECTATIONS } from './expectations/places.ts';
import { DEPLOYMENT_EXPECTATIONS } from './expectations/deployments.ts';
import type { Expectation } from './expectations/expectation.ts';
import { type World, daemonSetOf } from './world.ts';

const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  ...PLACE_EXPECTATIONS,
  ...OBJECT_EXPECTATIONS,
  ...DEPLOYMENT_EXPECTATIONS,
  ...KUBECTL_EXPECTATIONS,
};

/** Compares the cluster with what a case expects of it. */
export function checkExpectations(world: World, expected: JsonObject): void {
  react(world.cluster);
  if (expected['status'] !== undefined) reconcile(world);
  for (const [key, value] of Object.entries(expected)) {
    const check = Object.hasOwn(EXPECTATIONS, key) ? EXPECTATIONS[key] : undefined;
    if (check === undefined) throw new CaseError(`unknown expectation ${key}`);
    check(world, value ?? null);
  }
}

/** The status is asked for after one more pass, so that nothing depends on who was told of what. */
function reconcile(world: World): void {
  const set = daemonSetOf(world);
  if (set === undefined || world.entry.given['fixtures'] !== undefined) return;
  if (world.entry.level === 'controller') syncDaemonSet(world.cluster, keyOf(set), world.backoff);
  else {
    update(world.cluster, set);
    react(world.cluster);
  }
}
