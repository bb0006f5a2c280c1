import type { Lang } from '#naming';
import { CONTROLLER_NOTES } from './controllers.ts';
import type { FieldNotes } from './field-notes.ts';
import { OBJECT_NOTES } from './objects.ts';
import { PLACEMENT_NOTES } from './placement.ts';
import { POD_NOTES } from './pods.ts';

/** All sentences on fields. */
export const FIELD_NOTES: FieldNotes = { ...OBJECT_NOTES, ...CONTROLLER_NOTES, ...POD_NOTES, ...PLACEMENT_NOTES };

/** What a field does, in a sentence; the most used ones have one. */
export function aboutField(type: string, field: string, lang: Lang): string | undefined {
  return (FIELD_NOTES[`${type}.${field}`] ?? FIELD_NOTES[`*.${field}`])?.[lang];
}
