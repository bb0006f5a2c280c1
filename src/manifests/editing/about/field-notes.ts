import type { PerLang } from '#naming';

/** A sentence on each field, by `Type.field` of the schema; `*.field` stands for the field of any type. */
export type FieldNotes = Readonly<Record<string, PerLang<string>>>;
