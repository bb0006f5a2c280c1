import { type Field, at, has } from '../rules/field.ts';

/** The template of a Pod in each kind that holds one. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  Job: ['spec', 'template'],
  Pod: [],
  PodTemplate: ['template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
};

/** The spec of the Pods that an object makes, or is; `undefined` where it has none. */
export function podSpecOf(object: Field, kind: string): Field | undefined {
  const template = podTemplateOf(object, kind);
  const spec = template && at(template, 'spec');
  return spec !== undefined && has(spec) ? spec : undefined;
}

/** Their metadata and spec together: the Pod itself, or the template of a controller. */
export function podTemplateOf(object: Field, kind: string): Field | undefined {
  const steps = TEMPLATES[kind];
  return steps && at(object, ...steps);
}
