import { type Cluster, createCluster } from './cluster/cluster.ts';
import type { GivenSettings } from './cluster/settings.ts';
import { garbageCollector } from './collecting/garbage-collector.ts';
import { podGarbageCollector } from './collecting/pod-gc.ts';
import { daemonSetController } from './daemonset/controller.ts';
import { deploymentController } from './deployment/controller.ts';
import { kubelets } from './kubelet/controller.ts';
import { nodeLifecycleController } from './nodes/lifecycle-controller.ts';
import { taintEvictionController } from './nodes/taint-eviction-controller.ts';
import { replicaSetController } from './replicaset/controller.ts';
import { scheduler } from './scheduler/controller.ts';

/** A whole cluster: all controllers, the scheduler and the kubelets. Nothing moves until time is let pass. */
export function startCluster(settings: GivenSettings = {}, now = 0): Cluster {
  return createCluster(
    [
      nodeLifecycleController(),
      taintEvictionController(),
      daemonSetController(),
      deploymentController(),
      replicaSetController(),
      garbageCollector(),
      podGarbageCollector(),
      scheduler(),
      kubelets(),
    ],
    settings,
    now,
  );
}
