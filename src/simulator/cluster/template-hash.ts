const SAFE = 'bcdfghjklmnpqrstvwxz2456789';

/**
 * Hash of a value, in the form that upstream gives to hashes in names: the decimal digits of a 32-bit FNV-1a sum, each as
 * a letter that spells nothing (ComputeHash, pkg/controller/controller_utils.go; rand.SafeEncodeString). The sum is over
 * our JSON, not over Go's printing of structs, so the digits differ from those of a real cluster.
 */
export function templateHash(value: unknown, collisions = 0): string {
  const text = JSON.stringify(sorted(value)) + (collisions > 0 ? String(collisions) : '');
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return String(sum).replaceAll(/\d/g, (digit) => SAFE[digit.charCodeAt(0) % SAFE.length] ?? '');
}

/** The value with its keys in order: the order in a manifest says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
