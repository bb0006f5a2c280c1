import { applyDefaults } from '../defaults/apply-defaults.ts';
import { type Json, type JsonObject, isJsonList, isJsonObject } from '../json.ts';
import type { Parts } from '../parts.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Step } from './written.ts';

/** Values that depend on what stands beside them; there is no telling them of the field alone. */
const DEPENDENT: ReadonlySet<string> = new Set(['imagePullPolicy', 'namespace']);

/**
 * What the server puts where a field is left out, as YAML writes it; `undefined` where that is nothing, or more than a value.
 * An object that has nothing but the way to the field is filled in, and the field read from it.
 */
export function defaultAt(
  kind: Kind,
  path: readonly Step[],
  parts: Pick<Parts, 'shapeOf' | 'defaults'>,
): string | undefined {
  const name = path.at(-1);
  if (typeof name === 'string' && DEPENDENT.has(name)) return undefined;
  const filled = applyDefaults(emptyWay(path.slice(0, -1)), kind, parts.shapeOf(kind), parts.defaults);
  const value = path.reduce<Json | undefined>(childOf, filled);
  if (typeof value !== 'string')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  return value === '' ? '""' : value;
}

function emptyWay(path: readonly Step[]): JsonObject {
  const whole = path.reduceRight<Json>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), {});
  return isJsonObject(whole) ? whole : {};
}

function childOf(value: Json | undefined, step: Step): Json | undefined {
  if (typeof step === 'number') return isJsonList(value) ? value[0] : undefined;
  return isJsonObject(value) ? value[step] : undefined;
}
