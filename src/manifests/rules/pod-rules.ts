import { daemonSet } from './apps/daemon-set.ts';
import { deployment } from './apps/deployment.ts';
import { replicaSet } from './apps/replica-set.ts';
import type { KindRules } from './kind-rule.ts';
import { pod } from './pod/pod.ts';

/** Rules for Pods and for what most of them are made by. */
export const POD_RULES: KindRules = { DaemonSet: daemonSet, Deployment: deployment, Pod: pod, ReplicaSet: replicaSet };
