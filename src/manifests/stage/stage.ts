import { type Json, type JsonObject, isJsonObject } from '../json.ts';
import { judge } from '../judge.ts';
import type { JudgedDocument, Verdict } from '../verdict.ts';
import { completeFragment } from './complete-fragment.ts';
import { type StageNode, fittingNodes } from './fitting-nodes.ts';

/** What somebody needs to watch a text at work: its objects, and a cluster in which they find a place. */
export interface PlayStage {
  /** Whole objects, as they are written, without defaults. */
  readonly objects: readonly JsonObject[];
  /** Whether a fragment was completed to an object. */
  readonly isCompleted: boolean;
  /** At most three workers, `node1` to `node3`, and `cp-1` where the control plane is a part of the story. */
  readonly nodes: readonly StageNode[];
}

/** Kinds that run Pods and are played. */
const PLAYED: ReadonlySet<string> = new Set(['DaemonSet', 'Deployment', 'Pod', 'ReplicaSet']);

/** Kinds that are kept beside them. */
const KEPT: ReadonlySet<string> = new Set(['Namespace', 'PriorityClass', 'ResourceQuota', 'ServiceAccount']);

/**
 * What it takes to play a judged text; `undefined` where nothing in it runs Pods, or where the server would refuse a part of
 * it. Objects of kinds that are not played are left out. Pure.
 */
export function stageFor({ documents, diagnostics }: Verdict): PlayStage | undefined {
  if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const completed = documents.map(completedOf);
  const objects = documents.flatMap((document, index) => {
    const object = document.is === 'object' ? asWritten(document) : completed[index];
    return object === undefined ? [] : [object];
  });
  const played = objects.filter(({ kind }) => typeof kind === 'string' && PLAYED.has(kind));
  if (played.length === 0 || hasTwins(objects)) return undefined;
  const specs = played.map(podSpecOf).filter((spec) => spec !== undefined);
  return { objects, isCompleted: completed.some((one) => one !== undefined), nodes: fittingNodes(specs) };
}

function asWritten({ kind = '', decoded }: JudgedDocument): JsonObject | undefined {
  if ((!PLAYED.has(kind) && !KEPT.has(kind)) || !isJsonObject(decoded)) return undefined;
  return Object.fromEntries(Object.entries(decoded).filter(([name]) => name !== 'status'));
}

/** A fragment within the least object around it that the server takes. */
function completedOf({ is, kind = '', decoded }: JudgedDocument): JsonObject | undefined {
  if (is !== 'fragment' || !PLAYED.has(kind) || !isJsonObject(decoded)) return undefined;
  return completeFragment(kind, decoded).find(
    (object) => !judge(JSON.stringify(object)).diagnostics.some(({ severity }) => severity === 'error'),
  );
}

/** Whether two objects have one name, so that the second would change the first. */
function hasTwins(objects: readonly JsonObject[]): boolean {
  const names = objects.map(({ kind, metadata }) => {
    const { name, namespace } = isJsonObject(metadata) ? metadata : {};
    return JSON.stringify([kind, namespace ?? '', name]);
  });
  return new Set(names).size < names.length;
}

function podSpecOf({ kind, spec }: JsonObject): JsonObject | undefined {
  const template = kind === 'Pod' ? undefined : below(spec, 'template');
  const found = kind === 'Pod' ? spec : below(template, 'spec');
  return isJsonObject(found) ? found : undefined;
}

function below(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}
