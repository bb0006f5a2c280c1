import type { Digest } from '#naming';

/** The scenarios of a site that lie in files of their own. */
export interface ScenarioShelf {
  /** YAML by the names of the files, without endings. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of all of them. */
  readonly digest: Digest;
}

/** Whether a note may name one of them: only then does its draft depend on them. */
export function namesScenarios(source: string): boolean {
  return source.includes('scenario');
}
