import { childPath } from '../path.ts';
import type { Field } from '../rules/field.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Advice } from './advice.ts';
import { claimLints } from './claim-lints.ts';
import { serviceLints } from './service-lints.ts';

/** Advice on objects of kinds beside Pods and what makes them; `written` is the object before its defaults. */
export function furtherLints(advice: Advice, { apiVersion, kind }: Kind, object: Field, written: Field): void {
  const message = RETIRED[`${apiVersion} ${kind}`];
  if (message !== undefined)
    advice.push({ stage: 'lint', code: 'deprecated', message, path: childPath(undefined, 'kind') });
  if (kind === 'PersistentVolumeClaim') claimLints(advice, written);
  if (kind === 'Service') serviceLints(advice, object, written);
}

/** Kinds that are still served, but on their way out; the server says so in these words. */
const RETIRED: Readonly<Record<string, string>> = {
  'v1 Endpoints': 'v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice',
};
