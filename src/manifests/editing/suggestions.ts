import type { Lang } from '#naming';
import type { ObjectShape, Shape } from '../schema/shape.ts';
import { type Knowledge, factsOf, shapeAt } from './field-at.ts';
import { readDocumentAt } from './read-document-at.ts';
import { type Root, kindNamesFor, rootOf, versionsFor } from './root-of.ts';
import { valuesOf } from './values.ts';
import { defaultAt } from './default-at.ts';
import { type Step, type Written, type WrittenPlace, isSameWay } from './written.ts';

/** Something that may be written. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'field' | 'value';
  /** What to write in place of the stretch: the key with its colon, and the line below where one must follow. */
  readonly insert: string;
  /** As `kubectl explain` writes it. */
  readonly type: string;
  readonly required: boolean;
  /** What the server puts where it is left out, as YAML writes it. */
  readonly fallback: string | undefined;
  /** A sentence of ours in the reader's language. */
  readonly about: string | undefined;
}

/** What may stand in a stretch of the text; the likeliest first, whatever is typed there already. */
export interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Suggestion[];
}

/** What may be written at an offset of a manifest that is being typed; `undefined` where nobody can say. */
export function suggestionsIn(text: string, offset: number, lang: Lang, knowledge: Knowledge): Suggestions | undefined {
  const written = readDocumentAt(text, offset);
  const { place } = written;
  if (place === undefined) return undefined;
  const root = rootOf(written.keys, place.path);
  const path = place.path.slice(root.depth);
  const options = optionsAt(written, place, root, path, lang, knowledge);
  if (options.length === 0) return undefined;
  const { from, to } = place;
  // Right behind a colon, YAML wants a space first.
  const isTight = place.in === 'value' && text[from - 1] === ':';
  return { from, to, options: isTight ? options.map((one) => ({ ...one, insert: ` ${one.insert}` })) : options };
}

function optionsAt(
  written: Written,
  place: WrittenPlace,
  root: Root,
  path: readonly Step[],
  lang: Lang,
  knowledge: Knowledge,
): Suggestion[] {
  const { kind } = root;
  if (path.length === 1 && place.in === 'value') {
    if (path[0] === 'kind') return kindNamesFor(root.apiVersion).map((name) => value(name, 'string'));
    if (path[0] === 'apiVersion') return versionsFor(root.kindName).map((name) => value(name, 'string'));
  }
  if (kind === undefined) {
    const isHead = path.length === 0 && place.in !== 'value';
    return isHead ? missing(written, place, HEAD).map((name) => field(name, `${name}: `, 'string', true)) : [];
  }
  const shape = shapeAt(kind, path, knowledge);
  if (shape === undefined) return [];
  if (place.in === 'value' || shape.kind === 'scalar') return valuesAt(shape, path, root, knowledge);
  const isBelowList = shape.kind === 'list' && place.in === 'word';
  const owner = isBelowList ? shape.items : shape;
  if (owner.kind !== 'object')
    return isBelowList ? valuesOf(owner, kind.kind).map((name) => value(name, 'string', `- ${name}`)) : [];
  return missing(written, place, [...owner.fields.keys()])
    .map((name) => fieldOption(name, owner, [...path, ...(isBelowList ? [0] : []), name], root, place, lang, knowledge))
    .sort(
      (a, b) =>
        Number(b.required) - Number(a.required) || Number(b.about !== undefined) - Number(a.about !== undefined),
    )
    .map((option) => (isBelowList ? { ...option, insert: `- ${option.insert}` } : option));
}

const HEAD: readonly string[] = ['apiVersion', 'kind'];

/** Names that do not stand there yet, but for the one that is being written. */
function missing({ keys }: Written, place: WrittenPlace, names: readonly string[]): string[] {
  const present = keys.filter(({ path, from }) => from !== place.from && isSameWay(path.slice(0, -1), place.path));
  return names.filter((name) => !present.some(({ path }) => path.at(-1) === name));
}

function fieldOption(
  name: string,
  owner: ObjectShape,
  path: readonly Step[],
  { kind }: Root,
  place: WrittenPlace,
  lang: Lang,
  knowledge: Knowledge,
): Suggestion {
  const shape = owner.fields.get(name);
  if (kind === undefined || shape === undefined) return field(name, name, '', false);
  const { type, required, fallback, about } = factsOf(kind, owner, path, shape, lang, knowledge);
  return {
    label: name,
    kind: 'field',
    insert: place.hasColon ? name : opened(name, shape, place.column),
    type,
    required,
    fallback,
    about,
  };
}

/** The key with what follows it: a value in its line, or a line of its own further in. */
function opened(name: string, shape: Shape, column: number | undefined): string {
  if (column === undefined || shape.kind === 'scalar') return `${name}: `;
  const below = `${name}:\n${' '.repeat(column + 2)}`;
  return shape.kind === 'list' ? `${below}- ` : below;
}

function valuesAt(shape: Shape, path: readonly Step[], { kind }: Root, knowledge: Knowledge): Suggestion[] {
  if (kind === undefined) return [];
  const usual = defaultAt(kind, path, knowledge);
  const known = valuesOf(shape, kind.kind);
  const others = known.filter((name) => name !== usual);
  const all = usual === undefined || shape.kind !== 'scalar' ? known : [usual, ...others];
  return all.map((name) => ({ ...value(name, 'string'), type: shape.goType, fallback: usual }));
}

function value(label: string, type: string, insert = label): Suggestion {
  return { label, kind: 'value', insert, type, required: false, fallback: undefined, about: undefined };
}

function field(label: string, insert: string, type: string, required: boolean): Suggestion {
  return { label, kind: 'field', insert, type, required, fallback: undefined, about: undefined };
}
