import type { Json } from '#manifests';
import { CaseError } from './reading.ts';

/** A value with the place of a path such as `spec.template.spec.containers[0].image` set; `null` takes it away. */
export function withPath(root: Json, path: string, value: Json): Json {
  const steps = path.match(/[^.[\]]+/g);
  if (steps === null) throw new CaseError(`${path} is no path`);
  return set(root, steps, value) ?? null;
}

function set(root: Json | undefined, [step, ...rest]: readonly string[], value: Json): Json | undefined {
  if (step === undefined) return value ?? undefined;
  if (Array.isArray(root)) {
    const items = root as readonly Json[];
    return items.flatMap((item, index) => {
      if (index !== Number(step)) return [item];
      const changed = set(item, rest, value);
      return changed === undefined ? [] : [changed];
    });
  }
  const known = typeof root === 'object' && root !== null ? (root as Readonly<Record<string, Json | undefined>>) : {};
  return Object.fromEntries(
    Object.entries({ ...known, [step]: set(known[step], rest, value) }).filter(([, item]) => item !== undefined),
  );
}
