import { nearestNames } from '#nearest';
import { childPath } from '../path.ts';
import { kindNames, kindsNamed } from '../schema/kinds.ts';
import { isUnjudged } from '../schema/unjudged-kinds.ts';
import type { Identity } from './identify.ts';

/** What a kind is that the schema does not have: one that the server knows all the same, a custom resource, or a slip. */
export function unmatched(apiVersion: string, kind: string): Identity {
  if (isUnjudged(apiVersion, kind)) return { is: 'unknown', apiVersion, kind };
  const message = `no matches for kind "${kind}" in version "${apiVersion}"`;
  const near = nearestNames(kind, kindNames());
  const [exact] = kindsNamed(kind);
  if (exact !== undefined && (isOwnGroup(apiVersion) || nearestNames(apiVersion, [exact.apiVersion]).length > 0)) {
    const versions = kindsNamed(kind).map((known) => known.apiVersion);
    return {
      is: 'faulty',
      kind,
      faults: [
        {
          stage: 'schema',
          code: 'no-such-version',
          message,
          path: childPath(undefined, 'apiVersion'),
          hint: { code: 'use-version', values: versions },
        },
      ],
    };
  }
  if (!isOwnGroup(apiVersion)) return { is: 'unknown', apiVersion, kind };
  const hint = near.length > 0 ? ({ code: 'did-you-mean', values: near } as const) : undefined;
  return {
    is: 'faulty',
    kind,
    faults: [{ stage: 'schema', code: 'no-such-kind', message, path: childPath(undefined, 'kind'), hint }],
  };
}

/** Whether an API group belongs to Kubernetes itself: then a kind that nobody knows is an error, not a custom resource. */
export function isOwnGroup(apiVersion: string): boolean {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return OWN_GROUPS.test(group);
}

const OWN_GROUPS =
  /^(?:|apps|autoscaling|batch|extensions|policy|(?:admissionregistration|apiextensions|authentication|authorization|certificates|coordination|discovery|events|networking|node|rbac\.authorization|resource|scheduling|storage)\.k8s\.io)$/;
