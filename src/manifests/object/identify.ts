import type { Fault, Hint } from '../fault.ts';
import { childPath } from '../path.ts';
import type { Parts } from '../parts.ts';
import { type Kind, findKind, kindNames, kindsNamed } from '../schema/kinds.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';

/** What a document says that it is. */
export type Identity =
  | { readonly is: 'object'; readonly kind: Kind }
  | { readonly is: 'unknown'; readonly apiVersion: string; readonly kind: string }
  | { readonly is: 'list'; readonly items: YamlNode; readonly of?: Listed }
  | { readonly is: 'faulty'; readonly faults: readonly Fault[]; readonly kind: string }
  | { readonly is: 'anonymous' };

/** What the items of a typed list are, where they do not say it. */
export interface Listed {
  readonly apiVersion: string;
  readonly kind: string;
}

const API_VERSION = childPath(undefined, 'apiVersion');
const KIND = childPath(undefined, 'kind');

/** Reads `apiVersion` and `kind`, or takes over those of the list around. A document that has neither, or is plainly something else's file, stays anonymous. */
export function identify(root: YamlMap, parts: Parts, listed?: Listed): Identity {
  const apiVersion = textOf(root, 'apiVersion') ?? listed?.apiVersion;
  const kind = textOf(root, 'kind') ?? listed?.kind;
  if (isElsewhere(root, apiVersion, kind)) return { is: 'anonymous' };
  if (apiVersion === undefined || kind === undefined) return halfNamed(root, apiVersion, kind);
  const list = listOf(root, apiVersion, kind, parts);
  if (list !== undefined) return list;
  const known = findKind(apiVersion, kind);
  return known === undefined ? parts.unmatched(apiVersion, kind) : { is: 'object', kind: known };
}

/** `List`, or the list that every kind has: `RoleList`. What stands in the latter need not say what it is. */
function listOf(root: YamlMap, apiVersion: string, kind: string, { isUnjudged }: Parts): Identity | undefined {
  const items = root.entries.find(({ key }) => key === 'items')?.value;
  if (items === undefined || !kind.endsWith('List')) return undefined;
  const one = kind.slice(0, -'List'.length);
  if (one === '') return apiVersion === 'v1' ? { is: 'list', items } : undefined;
  const isKnown = findKind(apiVersion, one) !== undefined || isUnjudged(apiVersion, one);
  return isKnown ? { is: 'list', items, of: { apiVersion, kind: one } } : undefined;
}

function textOf(root: YamlMap, name: string): string | undefined {
  const value = root.entries.find(({ key }) => key === name)?.value;
  return value?.kind === 'scalar' && value.value !== null && value.source !== '' ? value.source : undefined;
}

/** Files of the tools around Kubernetes, which the server never sees: a chart, a kubeconfig. */
function isElsewhere(root: YamlMap, apiVersion: string | undefined, kind: string | undefined): boolean {
  const has = (name: string): boolean => root.entries.some(({ key }) => key === name);
  if (kind === undefined) return apiVersion === undefined || (has('name') && has('version'));
  if (apiVersion === undefined) return kindsNamed(kind).length === 0 && !has('metadata');
  return (apiVersion === 'v1' && kind === 'Config' && !has('metadata') && !has('data')) || kind === 'Kustomization';
}

function halfNamed(root: YamlMap, apiVersion: string | undefined, kind: string | undefined): Identity {
  const name = apiVersion === undefined ? 'apiVersion' : 'kind';
  const isSlip = root.entries.some(({ key }) => key.toLowerCase() === name.toLowerCase());
  const hint = isSlip ? ({ code: 'did-you-mean', values: [name] } as const) : nameHint(apiVersion, kind);
  const path = apiVersion === undefined ? API_VERSION : KIND;
  return { is: 'faulty', faults: [{ ...notSet(name), path, hint }], kind: kind ?? '' };
}

/** What may stand where the version or the kind is missing. */
function nameHint(apiVersion: string | undefined, kind = ''): Hint | undefined {
  if (apiVersion !== undefined) return { code: 'name-kind', values: kindNames(apiVersion).slice(0, 6) };
  const [best] = kindsNamed(kind);
  return best && { code: 'use-version', values: [best.apiVersion] };
}

/** What kubectl says where a document names neither. */
export function notNamed(): Fault {
  return {
    ...notSet('apiVersion not set, kind'),
    message: 'error validating data: [apiVersion not set, kind not set]',
    path: KIND,
  };
}

function notSet(name: string): Fault {
  return {
    stage: 'schema',
    code: 'not-set',
    message: `error validating data: ${name} not set`,
    path: undefined,
    missing: true,
  };
}
