import type { Fault } from '../fault.ts';
import { childPath } from '../path.ts';
import { findKind } from '../schema/kinds.ts';
import type { YamlMap } from '../yaml/node.ts';

/** What can be said of a manifest whose lines all begin at the margin. */
export interface LostIndentation {
  readonly apiVersion: string;
  readonly kind: string;
  readonly faults: readonly { readonly fault: Fault; readonly at: { readonly start: number; readonly end: number } }[];
}

const METADATA = childPath(undefined, 'metadata');

/**
 * Recognises a manifest that lost its indentation on the way (copied out of a table with line numbers): `metadata` is empty
 * and its fields stand at the margin. kubectl says only that the name is empty.
 */
export function lostIndentation(_text: string, root: YamlMap): LostIndentation | undefined {
  const textOf = (name: string): string => {
    const value = root.entries.find(({ key }) => key === name)?.value;
    return value?.kind === 'scalar' ? value.source : '';
  };
  const kind = findKind(textOf('apiVersion'), textOf('kind'));
  const meta = root.entries.find(({ key }) => key === 'metadata');
  const isEmpty = meta?.value.kind === 'scalar' && meta.value.value === null;
  const strayed = root.entries.find(({ key }) => key === 'name');
  if (kind === undefined || meta === undefined || !isEmpty || strayed === undefined || kind.shape.fields.has('name'))
    return undefined;
  const fault: Fault = {
    stage: 'schema',
    code: 'lost-indentation',
    message: 'resource name may not be empty',
    path: childPath(METADATA, 'name'),
    hint: { code: 'restore-indentation', values: [] },
  };
  return {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    faults: [{ fault, at: { start: meta.keyStart, end: meta.keyEnd } }],
  };
}
