import { type Json } from '#manifests';

/**
 * The values that a path such as `.items[*].spec.nodeName` or `.metadata.labels.a\.b` points at; none if it points nowhere.
 * Filters are those of equality: `[?(@.type=="Ready")]`.
 */
export function valuesAt(root: Json, path: string): Json[] {
  const steps =
    path
      .trim()
      .replace(/^[$@]/, '')
      .match(/\.(?:[^.[\]\\]|\\.)+|\[[^\]]*\]/g) ?? [];
  return steps.reduce<Json[]>((values, step) => values.flatMap((value) => stepInto(value, step)), [root]);
}

function stepInto(value: Json, step: string): Json[] {
  if (step.startsWith('.')) return memberOf(value, step.slice(1).replaceAll('\\.', '.'));
  const inner = step.slice(1, -1);
  const quoted = /^(["'])(.*)\1$/.exec(inner)?.[2];
  if (quoted !== undefined) return memberOf(value, quoted);
  const items: readonly Json[] = Array.isArray(value) ? value : [];
  if (inner === '*') return [...items];
  const filter = /^\?\(\s*(@\.[^=!]+?)\s*(==|!=)\s*["']?([^"']*)["']?\s*\)$/.exec(inner);
  if (filter !== null) {
    const [, path = '', operator, wanted = ''] = filter;
    return items.filter(
      (item) =>
        valuesAt(item, path).some((one) => (typeof one === 'string' ? one : JSON.stringify(one)) === wanted) ===
        (operator === '=='),
    );
  }
  const item = items.at(Number(inner));
  return item === undefined ? [] : [item];
}

function memberOf(value: Json, name: string): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*') return Object.values(value).filter((item): item is Json => item !== undefined);
  const member: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return member === undefined ? [] : [member as Json];
}
