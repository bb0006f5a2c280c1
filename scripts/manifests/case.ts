/** A manifest with the verdict that the server gave it, as the case files describe it. */
export interface ManifestCase {
  /** Path of the manifest, relative to the case file. */
  readonly file: string;
  readonly id: string;
  readonly kind: string;
  readonly expect: 'valid' | 'invalid';
  readonly path: string;
  readonly pathAlt?: string;
  readonly line?: number;
  readonly lineAlt?: number;
  readonly layer?: 'yaml' | 'schema' | 'rule';
  readonly kubectlMessage?: string;
  readonly hint?: string;
  readonly lint?: string;
  readonly serverWarning?: string;
  readonly fragment?: boolean;
  /** Of a fragment: the heading or sentence before it. */
  readonly context?: string;
  /** Of a fragment: its kind, and where in it it stands. */
  readonly host?: string;
  readonly at?: string;
}

const TYPES: Readonly<Record<string, 'string' | 'number' | 'boolean'>> = {
  file: 'string',
  id: 'string',
  kind: 'string',
  expect: 'string',
  path: 'string',
  pathAlt: 'string',
  line: 'number',
  lineAlt: 'number',
  layer: 'string',
  kubectlMessage: 'string',
  hint: 'string',
  lint: 'string',
  serverWarning: 'string',
  fragment: 'boolean',
  context: 'string',
  host: 'string',
  at: 'string',
  // Where it comes from and what else was found out; nothing to check.
  why: 'string',
  source: 'string',
  col: 'number',
  lineIsParent: 'boolean',
  kubectl: 'string',
  hostVerdict: 'string',
  note: 'string',
  since: 'string',
};

const NEEDED = ['file', 'id', 'kind', 'expect', 'path'];

/**
 * Reads the text of a case file. Throws an `Error` that says what is wrong where it is no list of cases, where a case lacks
 * what it must have, or has a field that this runner does not know: it might say something that nobody checks.
 */
export function readCases(text: string): ManifestCase[] {
  const cases: unknown = JSON.parse(text);
  if (!Array.isArray(cases)) throw new Error('The case file is not a list.');
  cases.forEach(checkCase);
  return cases as ManifestCase[];
}

function checkCase(entry: unknown, index: number): void {
  if (typeof entry !== 'object' || entry === null) throw new Error(`Case ${index} is not an object.`);
  const fields = Object.entries(entry);
  const id = 'id' in entry ? String(entry.id) : String(index);
  for (const [name, value] of fields) {
    const type = TYPES[name];
    if (type === undefined) throw new Error(`Case ${id} has the field "${name}", which this runner does not know.`);
    if (typeof value !== type) throw new Error(`Case ${id}: "${name}" is no ${type}.`);
  }
  for (const name of NEEDED) if (!(name in entry)) throw new Error(`Case ${id} has no "${name}".`);
  if (!('expect' in entry) || !['valid', 'invalid'].includes(String(entry.expect))) {
    throw new Error(`Case ${id}: "expect" is neither "valid" nor "invalid".`);
  }
}
