import { type Json, isJsonList, isJsonObject } from '../json.ts';

/** An object that is being filled in; a copy, so that what was written stays as it was. */
export interface Draft {
  [key: string]: DraftValue | undefined;
}

export type DraftValue = string | number | boolean | null | DraftValue[] | Draft;

/** A copy to write in. */
export function draftOf(value: Json): DraftValue {
  if (isJsonList(value)) return value.map(draftOf);
  if (!isJsonObject(value)) return value;
  const draft: Draft = {};
  for (const key of Object.keys(value)) {
    const child = value[key];
    if (child !== undefined) draft[key] = draftOf(child);
  }
  return draft;
}

/** The object under `name`, made where there is none. */
export function child(draft: Draft, name: string): Draft {
  const found = draft[name];
  if (isDraft(found)) return found;
  return (draft[name] = {});
}

/** The object under `name`, where there is one. */
export function childIfAny(draft: Draft | undefined, name: string): Draft | undefined {
  const found = draft?.[name];
  return isDraft(found) ? found : undefined;
}

/** The objects of the list under `name`. */
export function children(draft: Draft | undefined, name: string): Draft[] {
  const found = draft?.[name];
  return Array.isArray(found) ? found.filter(isDraft) : [];
}

/** Sets what is missing; an empty text counts as missing, as in Go. */
export function fill(draft: Draft, values: Readonly<Record<string, DraftValue>>): void {
  for (const name of Object.keys(values)) if (isMissing(draft[name])) draft[name] = values[name];
}

/** Whether Go would call it empty. */
export function isMissing(value: DraftValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** Whether a value is an object. */
export function isDraft(value: DraftValue | undefined): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number that is missing is 0 in Go. */
export function numberOf(value: DraftValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
