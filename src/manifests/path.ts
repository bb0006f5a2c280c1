/**
 * The way to a field, from the object's root: field names, positions in lists, and keys of maps. A key of a map is written
 * in brackets where a rule speaks of it, as the server does (`data[bad key!]`); where the decoder does, which has no such words,
 * it is an entry and written like a field (`data.port`).
 */
export interface Path {
  readonly parent: Path | undefined;
  readonly segment: string | number;
  readonly step: 'field' | 'index' | 'key' | 'entry';
}

/** The path of a field named `name` of what stands at `parent`. */
export function childPath(parent: Path | undefined, name: string): Path {
  return { parent, segment: name, step: 'field' };
}

/** The path of the item at `index`. */
export function indexPath(parent: Path | undefined, index: number): Path {
  return { parent, segment: index, step: 'index' };
}

/** The path of the value under `key` in a map. */
export function keyPath(parent: Path | undefined, key: string): Path {
  return { parent, segment: key, step: 'key' };
}

/** The same for the decoder. */
export function entryPath(parent: Path | undefined, key: string): Path {
  return { parent, segment: key, step: 'entry' };
}

/** As the server writes it: `spec.containers[0].name`. */
export function formatPath(path: Path | undefined): string {
  let text = '';
  for (const { segment, step } of segmentsOf(path)) {
    if (step === 'index' || step === 'key') text += `[${segment}]`;
    else text = text === '' ? String(segment) : `${text}.${segment}`;
  }
  return text;
}

/** As Go's JSON decoder writes it: names of fields only, without positions and keys of maps. */
export function fieldNames(path: Path | undefined): string {
  return segmentsOf(path)
    .filter(({ step }) => step === 'field')
    .map(({ segment }) => segment)
    .join('.');
}

/** The steps of the way, first one first. */
export function segmentsOf(path: Path | undefined): Path[] {
  const segments: Path[] = [];
  for (let step = path; step !== undefined; step = step.parent) segments.push(step);
  return segments.reverse();
}

/** The way `path`, begun at `base` instead of at the root. */
export function joinPaths(base: Path | undefined, path: Path | undefined): Path | undefined {
  return segmentsOf(path).reduce((parent, { segment, step }) => ({ parent, segment, step }), base);
}
