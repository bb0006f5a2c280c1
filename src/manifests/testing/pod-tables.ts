import { expect, it } from 'vitest';
import { type Patch, onlyContainer, podSpec, saidOf } from './object-with.ts';

/** A patch of a Pod, and what is said of it then. */
export type Row = [name: string, patch: Patch, said: string[]];

/** Where the Pods of a DaemonSet stand in it. */
export const AT = 'spec.template.spec';
/** Where their only container stands. */
export const IN = `${AT}.containers[0]`;

/** What is said of a text that is no label of DNS. */
export const LABEL =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

/** What is said of a DaemonSet whose Pods are patched. */
export function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_name, patch, said) => {
    expect(saidOf('DaemonSet', podSpec('DaemonSet', patch))).toEqual(said);
  });
}

/** What is said of a DaemonSet whose only container is patched, and its Pods with `spec`. */
export function inContainer(rows: readonly Row[], spec: Readonly<Record<string, Patch>> = {}): void {
  it.each(rows)('%s', (_name, patch, said) => {
    expect(saidOf('DaemonSet', onlyContainer('DaemonSet', patch, spec))).toEqual(said);
  });
}
