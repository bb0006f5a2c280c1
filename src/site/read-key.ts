import { type Diagnostic, diagnose, type Place } from '#diagnostics';
import { describeFound, type Located, type LocatedMap, type PlaceFinder, plainValue } from '#located';
import { nearestNames } from '#nearest';
import type { z } from 'zod';
import type { Refusal, SiteKey } from './keys/site-key.ts';

/** Where faults go and how their places are found. */
export interface Reporting {
  readonly placeOf: PlaceFinder;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * The value of a key, checked by its schema. Each fault is reported at its own place. A fault inside a group of keys costs
 * that one entry, so that a misspelt check does not undo the others; any other fault costs the value: `undefined`.
 */
export function readKey<Value>(key: SiteKey<Value>, written: Located, reporting: Reporting): Value | undefined {
  const result = key.schema.safeParse(plainValue(written));
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(innermost);
  for (const issue of issues) reportIssue(key, issue, written, reporting);
  if (written.kind !== 'map') return undefined;
  const faulty = new Set(issues.flatMap((issue) => [...issue.path.slice(0, 1), ...unknownKeys(issue)]));
  const sound = { ...written, entries: written.entries.filter((entry) => !faulty.has(entry.key)) };
  if (sound.entries.length === 0 || sound.entries.length === written.entries.length) return undefined;
  return key.schema.safeParse(plainValue(sound)).data;
}

type Issue = z.core.$ZodIssue;

/** Of a union's issues, those of the branch that the author had in mind: the one that got further than its first test. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((branch) =>
    branch.some((each) => each.path.length > 0 || unknownKeys(each).length > 0),
  );
  return meant === undefined ? [issue] : meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function unknownKeys(issue: Issue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function reportIssue<Value>(key: SiteKey<Value>, issue: Issue, written: Located, { placeOf, report }: Reporting): void {
  const place = follow(written, issue.path);
  const unknown = unknownKeys(issue);
  for (const name of unknown) {
    const start = place.kind === 'map' ? keyStartOf(place, name) : place.start;
    report(unknownKey(pathText(key, [...issue.path, name]), name, key.names ?? [], placeOf(start)));
  }
  if (unknown.length > 0) return;
  const refusal: Refusal = issue.code === 'custom' ? (issue.params ?? {}) : {};
  report(
    diagnose('site-value-invalid', placeOf(place.start), {
      path: pathText(key, issue.path),
      found: describeFound(place),
      wanted: refusal.wanted ?? key.wanted,
      example: refusal.example ?? key.example,
    }),
  );
}

/** The fault of a key that is not among the known ones. */
export function unknownKey(path: string, name: string, known: readonly string[], place: Place): Diagnostic {
  return diagnose('site-key-unknown', place, { path, near: nearestNames(name, known), known });
}

function pathText<Value>(key: SiteKey<Value>, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`),
    key.name,
  );
}

function follow(written: Located, path: readonly PropertyKey[]): Located {
  return path.reduce<Located>((value, part) => {
    if (value.kind === 'list' && typeof part === 'number') return value.items[part] ?? value;
    if (value.kind === 'map') return value.entries.find((entry) => entry.key === part)?.value ?? value;
    return value;
  }, written);
}

function keyStartOf(map: LocatedMap, name: string): number {
  return map.entries.find((entry) => entry.key === name)?.keyStart ?? map.start;
}
