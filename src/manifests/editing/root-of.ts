import { type Kind, allKinds, findKind, kindsNamed } from '../schema/kinds.ts';
import { type Step, type WrittenKey, isSameWay } from './written.ts';

/** The object that a place belongs to: what is said of its kind, and the way to it. */
export interface Root {
  /** `undefined` where its kind is not told, or not known. */
  readonly kind: Kind | undefined;
  /** Steps to it: none, or those to an item of a List. */
  readonly depth: number;
  readonly apiVersion: string;
  readonly kindName: string;
}

/** Finds the object around a place. A kind without its version is taken for the newest one. */
export function rootOf(keys: readonly WrittenKey[], path: readonly Step[]): Root {
  const whole = said(keys, []);
  const isListed = path[0] === 'items' && typeof path[1] === 'number' && whole.kind.endsWith('List');
  const { apiVersion, kind } = isListed ? said(keys, path.slice(0, 2)) : whole;
  const known = findKind(apiVersion, kind) ?? (apiVersion === '' ? kindsNamed(kind)[0] : undefined);
  return { kind: known, depth: isListed ? 2 : 0, apiVersion, kindName: kind };
}

function said(
  keys: readonly WrittenKey[],
  at: readonly Step[],
): { readonly apiVersion: string; readonly kind: string } {
  const valueOf = (name: string): string =>
    keys.find(({ path }) => isSameWay(path, [...at, name]))?.value.replaceAll(/^["']|["']$/g, '') ?? '';
  return { apiVersion: valueOf('apiVersion'), kind: valueOf('kind') };
}

/** Names that may stand for a kind, where the version is told only those of that version; the usual ones first. */
export function kindNamesFor(apiVersion: string): string[] {
  const names = [...allKinds()].filter((kind) => apiVersion === '' || kind.apiVersion === apiVersion);
  return [...new Set(names.map(({ kind }) => kind))].sort((a, b) => usual(a) - usual(b));
}

/** Versions that may stand before a kind. */
export function versionsFor(kind: string): string[] {
  const fitting = kindsNamed(kind);
  return [...new Set((fitting.length > 0 ? fitting : [...allKinds()]).map(({ apiVersion }) => apiVersion))];
}

const USUAL = ['DaemonSet', 'Deployment', 'Pod'];

function usual(kind: string): number {
  return USUAL.includes(kind) ? USUAL.indexOf(kind) : USUAL.length;
}
