import type { ManifestDiagnostic } from '../verdict.ts';
import type { Explanation, ExplanationEntry } from './entry.ts';
import { lintExplanations } from './lints.ts';
import { ruleExplanations } from './rules.ts';
import { schemaExplanations } from './schema.ts';
import { yamlExplanations } from './yaml.ts';

const ENTRIES: readonly ExplanationEntry[] = [...yamlExplanations, ...schemaExplanations, ...ruleExplanations];
const LINTS: ReadonlyMap<string, Explanation> = new Map(Object.entries(lintExplanations));

/** What a message means, in both languages; `undefined` where nothing more can be said than the message says. */
export function explain({ code, message }: Pick<ManifestDiagnostic, 'code' | 'message'>): Explanation | undefined {
  const entry = ENTRIES.find((one) => one.code === code && (one.words === undefined || one.words.test(message)));
  return entry ?? LINTS.get(code);
}
