import type { Lang } from '#naming';
import { type FieldFacts, type Knowledge, factsOf, shapeAt } from './field-at.ts';
import { readDocumentAt } from './read-document-at.ts';
import { rootOf } from './root-of.ts';
import { wayText } from './way-text.ts';

/** What is shown of a field. Offsets count in the whole text. */
export interface Hover extends FieldFacts {
  /** The key or the value that it is shown for. */
  readonly from: number;
  readonly to: number;
  /** `spec.template.spec.containers[0].image` */
  readonly path: string;
  readonly kind: string;
}

/** What can be told of the field whose key or value stands at an offset; `undefined` where no field of the schema does. */
export function hoverIn(text: string, offset: number, lang: Lang, knowledge: Knowledge): Hover | undefined {
  const { keys } = readDocumentAt(text, offset);
  const isIn = (from: number, length: number): boolean => offset >= from && offset < from + Math.max(length, 1);
  const key = keys.find(
    ({ from, to, value, valueFrom }) => isIn(from, to - from) || (value !== '' && isIn(valueFrom, value.length)),
  );
  if (key === undefined) return undefined;
  const { kind, depth } = rootOf(keys, key.path);
  const path = key.path.slice(depth);
  if (kind === undefined || path.length === 0) return undefined;
  const owner = shapeAt(kind, path.slice(0, -1), knowledge);
  const shape = shapeAt(kind, path, knowledge);
  if (owner?.kind !== 'object' || shape === undefined) return undefined;
  const inKey = isIn(key.from, key.to - key.from);
  return {
    from: inKey ? key.from : key.valueFrom,
    to: inKey ? key.to : key.valueFrom + key.value.length,
    path: wayText(key.path),
    kind: kind.kind,
    ...factsOf(kind, owner, path, shape, lang, knowledge),
  };
}
