import type { ManifestDiagnostic } from '../verdict.ts';
import type { Explanation, ExplanationEntry } from './entry.ts';
import { lintExplanations } from './lints.ts';
import { ruleExplanations } from './rules.ts';
import { schemaExplanations } from './schema.ts';
import { yamlExplanations } from './yaml.ts';

/** Made when the first is asked for, so that a bundle that asks for none leaves all of them out. */
let all: readonly ExplanationEntry[] | undefined;

/** What a message means, in both languages; `undefined` where nothing more can be said than the message says. */
export function explain({ code, message }: Pick<ManifestDiagnostic, 'code' | 'message'>): Explanation | undefined {
  all ??= [...yamlExplanations, ...schemaExplanations, ...ruleExplanations];
  const entry = all.find((one) => one.code === code && (one.words === undefined || one.words.test(message)));
  return entry ?? Object.entries<Explanation>(lintExplanations).find(([name]) => name === code)?.[1];
}
