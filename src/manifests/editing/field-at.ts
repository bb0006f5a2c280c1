import type { Lang } from '#naming';
import type { Parts } from '../parts.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ObjectShape, Shape } from '../schema/shape.ts';
import { typeText } from '../schema/type-text.ts';
import { aboutField } from './about/about-field.ts';
import { defaultAt } from './default-at.ts';
import { requiredIn } from './required.ts';
import { stableSince } from './since.ts';
import { valuesOf } from './values.ts';
import type { Step } from './written.ts';

/** What is known of kinds; the judge's own parts. */
export type Knowledge = Pick<Parts, 'shapeOf' | 'defaults'>;

/** What can be told of a field at its place. */
export interface FieldFacts {
  /** As `kubectl explain` writes it: `[]Toleration`. */
  readonly type: string;
  /** Whether the server refuses what it stands in without it. */
  readonly required: boolean;
  /** What the server puts where it is left out, as YAML writes it. */
  readonly fallback: string | undefined;
  /** The values that it may have, where they can be counted. */
  readonly values: readonly string[];
  /** Version of Kubernetes in which a younger field became stable. */
  readonly since: string | undefined;
  /** A sentence of ours. */
  readonly about: string | undefined;
}

/** The shape at the end of a way into a kind; `undefined` where the way leaves the schema. */
export function shapeAt(kind: Kind, path: readonly Step[], { shapeOf }: Knowledge): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, step) => shape && stepInto(shape, step), shapeOf(kind));
}

function stepInto(shape: Shape, step: Step): Shape | undefined {
  switch (shape.kind) {
    case 'object':
      return typeof step === 'string' ? shape.fields.get(step) : undefined;
    case 'list':
      return typeof step === 'number' ? shape.items : undefined;
    case 'map':
      return shape.values;
    case 'scalar':
      return undefined;
  }
}

/** What can be told of the field at the end of a way, which stands in something of the shape `owner`. */
export function factsOf(
  kind: Kind,
  owner: ObjectShape,
  path: readonly Step[],
  shape: Shape,
  lang: Lang,
  knowledge: Knowledge,
): FieldFacts {
  const name = String(path.at(-1) ?? '');
  return {
    type: typeText(shape),
    required: requiredIn(owner.name, path.length === 1).includes(name),
    fallback: defaultAt(kind, path, knowledge),
    values: valuesOf(shape, kind.kind),
    since: stableSince(owner.name, name),
    about: aboutField(owner.name, name, lang),
  };
}
