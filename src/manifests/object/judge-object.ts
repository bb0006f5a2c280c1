import { decode } from '../decode/decode.ts';
import { applyDefaults } from '../defaults/apply-defaults.ts';
import type { Fault } from '../fault.ts';
import { type Json, isJsonObject } from '../json.ts';
import { childPath } from '../path.ts';
import type { Parts } from '../parts.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ObjectShape } from '../schema/shape.ts';
import type { YamlMap } from '../yaml/node.ts';

/** What came of one object. */
export interface JudgedObject {
  readonly faults: readonly Fault[];
  readonly decoded: Json | undefined;
  readonly defaulted: Json | undefined;
}

/** Takes an object through the server's stages: decoding, then defaults, then rules. Rules follow only on sound decoding. */
export function judgeObject(root: YamlMap, known: Kind, parts: Parts): JudgedObject {
  const shape = parts.shapeOf(known);
  const faults: Fault[] = [];
  const decoded = decode(root, shape, { path: undefined, struct: known.kind }, faults);
  if (decoded === undefined || faults.some(({ stage }) => stage === 'schema'))
    return { faults, decoded, defaulted: undefined };
  const nameless = nameFault(decoded);
  if (nameless !== undefined) return { faults: [...faults, nameless], decoded, defaulted: undefined };
  const defaulted = applyDefaults(decoded, known, shape, parts.defaults);
  return { faults: [...faults, ...ruleFaults(defaulted, shape, parts)], decoded, defaulted };
}

/** What the rules say of a defaulted object. */
export function ruleFaults(value: Json, shape: ObjectShape, { ruleOf }: Parts): Fault[] {
  const report: Fault[] = [];
  ruleOf(shape.name)?.(report, { value, shape, path: undefined });
  return report;
}

const NAME = childPath(childPath(undefined, 'metadata'), 'name');

/** kubectl asks the server for the object by its name before it sends it. */
export function nameFault(object: Json): Fault | undefined {
  const meta = isJsonObject(object) ? object['metadata'] : undefined;
  if (isJsonObject(meta) && typeof meta['name'] === 'string' && meta['name'] !== '') return undefined;
  if (isJsonObject(meta) && typeof meta['generateName'] === 'string' && meta['generateName'] !== '') return undefined;
  return { stage: 'rule', code: 'required', message: 'resource name may not be empty', path: NAME, missing: true };
}
