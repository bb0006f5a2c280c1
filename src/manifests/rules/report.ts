import type { Fault } from '../fault.ts';
import type { Json } from '../json.ts';
import { type Path, childPath, formatPath, indexPath, keyPath } from '../path.ts';

/** Where rules put what they find. */
export type Report = Fault[];

/** What a fault points at: a field, or a way that the server names although no such field exists. */
export interface Spot {
  readonly path: Path | undefined;
}

/** The field `name` below a spot, without asking the schema; the server's paths are not always those of its fields. */
export function below(spot: Spot, ...names: readonly string[]): Spot {
  return { path: names.reduce<Path | undefined>((path, name) => childPath(path, name), spot.path) };
}

/** The item of a list at a spot. */
export function itemOf(spot: Spot, index: number): Spot {
  return { path: indexPath(spot.path, index) };
}

/** The value under a key of a map at a spot. */
export function valueOf(spot: Spot, key: string): Spot {
  return { path: keyPath(spot.path, key) };
}

/** More about a fault than its message. */
interface Extra {
  readonly needs?: readonly Spot[];
  readonly hint?: Fault['hint'];
  /** Whether the fault is that something is missing. */
  readonly missing?: boolean;
}

/** `Required value`: nothing stands where something must. */
export function required(report: Report, spot: Spot, detail = '', extra: Extra = {}): void {
  push(report, 'required', spot, 'Required value', detail, { ...extra, missing: true });
}

/** `Invalid value`: the value breaks a rule. */
export function invalid(report: Report, spot: Spot, value: Json | undefined, detail: string, extra?: Extra): void {
  push(report, 'invalid', spot, `Invalid value: ${printed(value)}`, detail, { hint: straightQuotes(value), ...extra });
}

/** `Unsupported value`: the value is none of those known, which the server lists. */
export function notSupported(report: Report, spot: Spot, value: Json | undefined, supported: readonly string[]): void {
  const list = supported.map((known) => JSON.stringify(known)).join(', ');
  push(report, 'not-supported', spot, `Unsupported value: ${printed(value)}`, `supported values: ${list}`, {
    hint: { code: 'supported', values: nearestFirst(value, supported) },
  });
}

/** `Forbidden`: the field may not be set here. */
export function forbidden(report: Report, spot: Spot, detail: string, extra?: Extra): void {
  push(report, 'forbidden', spot, 'Forbidden', detail, extra);
}

/** `Duplicate value`. */
export function duplicate(report: Report, spot: Spot, value: Json, detail = ''): void {
  push(report, 'duplicate', spot, `Duplicate value: ${printed(value)}`, detail);
}

/** `Not found`: a name that nothing in the object has. */
export function notFound(report: Report, spot: Spot, value: Json, detail = '', extra?: Extra): void {
  push(report, 'not-found', spot, `Not found: ${printed(value)}`, detail, extra);
}

/** `Too many` items. */
export function tooMany(report: Report, spot: Spot, count: number, most: number): void {
  push(report, 'too-many', spot, `Too many: ${count}`, `must have at most ${most} items`);
}

/** `Too long`; the server does not repeat the value. */
export function tooLong(report: Report, spot: Spot, most: number): void {
  push(report, 'too-long', spot, 'Too long', `may not be more than ${most} bytes`);
}

/** One `Invalid value` for each thing that is wrong with a value. */
export function invalidForEach(report: Report, spot: Spot, value: Json | undefined, details: readonly string[]): void {
  for (const detail of details) invalid(report, spot, value, detail);
}

function push(
  report: Report,
  code: string,
  { path }: Spot,
  body: string,
  detail: string,
  { needs, hint, missing }: Extra = {},
): void {
  report.push({
    stage: 'rule',
    code,
    message: `${formatPath(path)}: ${body}${detail === '' ? '' : `: ${detail}`}`,
    path,
    hint,
    ...(missing === undefined ? {} : { missing }),
    ...(needs === undefined ? {} : { needs: needs.flatMap((spot) => (spot.path === undefined ? [] : [spot.path])) }),
  });
}

/** Word processors turn quotation marks into others, which YAML takes for a part of the value. */
function straightQuotes(value: Json | undefined): Fault['hint'] {
  if (typeof value !== 'string' || !/[\u2018\u2019\u201c\u201d]/.test(value)) return undefined;
  return { code: 'straight-quotes', values: [JSON.stringify(value.replaceAll(/[\u2018\u2019\u201c\u201d]/g, ''))] };
}

function printed(value: Json | undefined): string {
  return JSON.stringify(value ?? null);
}

/** The known value that differs only in case, or begins alike, first. */
function nearestFirst(value: Json | undefined, supported: readonly string[]): string[] {
  const wanted = typeof value === 'string' ? value.toLowerCase() : '';
  const rank = (known: string): number => {
    const name = known.toLowerCase();
    if (name === wanted) return 0;
    return wanted !== '' && (name.startsWith(wanted) || wanted.startsWith(name)) && name !== '' ? 1 : 2;
  };
  return supported.toSorted((a, b) => rank(a) - rank(b));
}
