import type { Hint } from '../fault.ts';
import type { YamlNode } from '../yaml/node.ts';

/** How a value of the wrong type is put right. */
export function typeAdvice(node: YamlNode, goType: string): Hint | undefined {
  if (node.kind === 'map') return goType.startsWith('[]') ? { code: 'make-list', values: [] } : undefined;
  if (node.kind === 'list') return goType.startsWith('[]') ? undefined : { code: 'make-object', values: [] };
  const { value, source } = node;
  if (goType === '[]string' && typeof value === 'string') return { code: 'make-list', values: [`["${source}"]`] };
  if (goType.startsWith('[]')) return { code: 'make-list', values: [] };
  if (typeof value !== 'string') return isText(goType) ? { code: 'quote', values: [`"${source}"`] } : undefined;
  if (goType === 'bool' && /^(?:true|false|yes|no|on|off)$/i.test(value))
    return { code: 'unquote', values: [value.toLowerCase()] };
  if (goType.startsWith('int') && /^-?\d+$/.test(value)) return { code: 'unquote', values: [value] };
  return undefined;
}

/** Go's scalars apart, what has a name of its own is a string: `v1.RestartPolicy`. */
function isText(goType: string): boolean {
  return (
    goType === 'string' ||
    /^\w+\.\w*(?:Policy|Type|Protocol|Mode|Operator|Effect|Action|Scheme|Affinity|Signal|UID)$/.test(goType)
  );
}
