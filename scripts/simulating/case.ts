import type { Json, JsonObject } from '#manifests';
import { CaseError, list, onlyKnown, record, text } from './reading.ts';

/** One case of a case file. */
export interface SimulatorCase {
  readonly id: string;
  readonly level: 'placement' | 'controller' | 'cluster' | 'kubectl' | 'rule';
  readonly given: JsonObject;
  readonly when: readonly JsonObject[];
  readonly then: JsonObject;
  /** Whether the server would take what is given; if not, it is fed below the validation. */
  readonly viaApi: boolean;
}

const LEVELS = ['placement', 'controller', 'cluster', 'kubectl', 'rule'] as const;

const KNOWN = [
  'id',
  'title',
  'level',
  'source',
  'given',
  'when',
  'then',
  'note',
  'versionNote',
  'precondition',
  'viaApi',
];

/** Reads a case file. Throws a `CaseError` where it is not what it should be. */
export function readCases(content: string): { readonly minor: number; readonly cases: SimulatorCase[] } {
  const file = record(JSON.parse(content) as Json, 'the file');
  onlyKnown(file, ['formatVersion', 'clusterVersion', 'counts', 'cases'], 'the file');
  if (file['formatVersion'] !== 1) throw new CaseError('formatVersion must be 1');
  const minor = Number(/^1\.(\d+)$/.exec(text(file['clusterVersion'], 'clusterVersion'))?.[1]);
  if (!(minor > 0)) throw new CaseError('clusterVersion must be a version such as 1.35');
  return { minor, cases: list(file['cases'], 'cases').map(readCase) };
}

function readCase(value: Json): SimulatorCase {
  const entry = record(value, 'a case');
  const id = text(entry['id'], 'id');
  onlyKnown(entry, KNOWN, id);
  const level = LEVELS.find((one) => one === entry['level']);
  if (level === undefined) throw new CaseError(`${id}: level must be one of ${LEVELS.join(', ')}`);
  return {
    id,
    level,
    given: record(entry['given'], `${id}: given`),
    when: list(entry['when'], `${id}: when`).map((event) => record(event, `${id}: when`)),
    then: record(entry['then'], `${id}: then`),
    viaApi: entry['viaApi'] !== false,
  };
}
