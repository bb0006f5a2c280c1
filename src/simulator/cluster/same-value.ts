/** Whether two values are equal as JSON; what is `undefined` counts as absent (apiequality.Semantic.DeepEqual). */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => sameValue(item, other[index]));
  }
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].every((key) => sameValue(a.get(key), b.get(key)));
}
