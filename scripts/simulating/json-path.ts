import type { Json } from '#manifests';
import { CaseError } from './reading.ts';

/**
 * A value with the place of a path such as `spec.template.spec.containers[0].image` set; `null` takes it away. A key with
 * dots stands in brackets and quotes, and the place after the last of a list adds to it. Throws a `CaseError` where the
 * path does not lead anywhere.
 */
export function withPath(root: Json, path: string, value: Json): Json {
  const steps = [...path.matchAll(/\["([^"]*)"\]|\['([^']*)'\]|([^.[\]]+)/g)].map(
    ([, quoted, single, plain]) => quoted ?? single ?? plain ?? '',
  );
  if (steps.length === 0) throw new CaseError(`${path} is no path`);
  return set(root, steps, value, path) ?? null;
}

function set(root: Json | undefined, [step, ...rest]: readonly string[], value: Json, path: string): Json | undefined {
  if (step === undefined) return value ?? undefined;
  if (Array.isArray(root)) {
    const items = root as readonly Json[];
    const at = Number(step);
    if (!Number.isInteger(at) || at < 0 || at > items.length) throw new CaseError(`${path}: there is no place ${step}`);
    const changed = set(items[at], rest, value, path);
    return [...items.slice(0, at), ...(changed === undefined ? [] : [changed]), ...items.slice(at + 1)];
  }
  if (root !== undefined && root !== null && typeof root !== 'object')
    throw new CaseError(`${path}: there is nothing below ${JSON.stringify(root)}`);
  const known = (root ?? {}) as Readonly<Record<string, Json | undefined>>;
  return Object.fromEntries(
    Object.entries({ ...known, [step]: set(known[step], rest, value, path) }).filter(([, item]) => item !== undefined),
  );
}
