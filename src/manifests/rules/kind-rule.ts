import type { Field } from './field.ts';
import type { Report } from './report.ts';

/** Checks a decoded and defaulted object of one kind as the server does when it is created. */
export type KindRule = (report: Report, object: Field) => void;

/** Rules of types at the top, by their names in the schema. */
export type KindRules = Readonly<Record<string, KindRule>>;
