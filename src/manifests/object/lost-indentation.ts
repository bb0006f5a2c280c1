import type { Fault } from '../fault.ts';
import { childPath } from '../path.ts';
import type { Parts } from '../parts.ts';
import { type Kind, findKind } from '../schema/kinds.ts';
import { podType } from '../schema/pod-types.ts';

/** A manifest whose lines all begin at the margin. */
export interface LostIndentation {
  readonly kind: Kind;
  readonly fault: Fault;
  /** Where the first line stands that lost what belongs to it; offsets in the text given. */
  readonly start: number;
  readonly end: number;
}

const NAME = childPath(childPath(undefined, 'metadata'), 'name');

/**
 * Recognises a manifest that lost its indentation on the way (copied out of a table with line numbers): `metadata` is empty
 * and a field of it stands at the margin behind it. The text need not be YAML any more: items of lists come out as keys of
 * the map around them. Where it still is, kubectl says only that the name is empty.
 */
export function lostIndentation(text: string, { shapeOf }: Pick<Parts, 'shapeOf'>): LostIndentation | undefined {
  const opening = /^metadata:[ \t\r]*\n(?=(\w+):)/m.exec(text);
  const strayed = opening?.[1] ?? '';
  if (opening === null || podType('ObjectMeta')?.fields.has(strayed) !== true) return undefined;
  const kind = findKind(valueOf(text, 'apiVersion'), valueOf(text, 'kind'));
  if (kind === undefined || shapeOf(kind).fields.has(strayed)) return undefined;
  const fault: Fault = {
    stage: 'schema',
    code: 'lost-indentation',
    message: 'resource name may not be empty',
    path: NAME,
    hint: { code: 'restore-indentation', values: [] },
  };
  return { kind, fault, start: opening.index, end: opening.index + 'metadata'.length };
}

function valueOf(text: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]+(\\S+)`, 'm').exec(text)?.[1]?.replaceAll(/["']/g, '') ?? '';
}
