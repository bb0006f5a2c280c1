import type { Json, JsonObject } from '#manifests';

/** A mistake in a case file, or something in it that this runner does not know. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}

/** The value as an object. */
export function record(value: Json | undefined, place: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CaseError(`${place} must be an object`);
  return value as JsonObject;
}

/** The value as a list. */
export function list(value: Json | undefined, place: string): readonly Json[] {
  if (!Array.isArray(value)) throw new CaseError(`${place} must be a list`);
  return value as readonly Json[];
}

/** The value as a text. */
export function text(value: Json | undefined, place: string): string {
  if (typeof value !== 'string') throw new CaseError(`${place} must be a text`);
  return value;
}

/** The value as a number. */
export function number(value: Json | undefined, place: string): number {
  if (typeof value !== 'number') throw new CaseError(`${place} must be a number`);
  return value;
}

/** The value as yes or no; what is not given is no. */
export function flag(value: Json | undefined, place: string): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw new CaseError(`${place} must be true or false`);
  return value ?? false;
}

/** The value as a list of texts. */
export function texts(value: Json | undefined, place: string): string[] {
  return list(value, place).map((item) => text(item, place));
}

/** An object with texts in it. */
export function textRecord(value: Json | undefined, place: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value ?? {}, place)).map(([key, item]) => [key, text(item, `${place}.${key}`)]),
  );
}

const PHASES = ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'] as const;

/** The value as the phase of a pod. */
export function phaseOf(value: Json | undefined): (typeof PHASES)[number] {
  const found = PHASES.find((phase) => phase === value);
  if (found === undefined) throw new CaseError(`unknown phase ${JSON.stringify(value)}`);
  return found;
}

/** Throws where an object has a key that nobody reads. */
export function onlyKnown(value: JsonObject, known: readonly string[], place: string): void {
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  if (strange.length > 0) throw new CaseError(`${place}: unknown ${strange.join(', ')}`);
}
