import type { YamlScalar } from './node.ts';
import { resolvePlain } from './resolve-plain.ts';
import type { YamlCode } from './yaml-fault.ts';

const STANDARD = 'tag:yaml.org,2002:';

/**
 * The value of a scalar with a tag, or without one (empty), as go-yaml's `resolve` tells it. `quoted` is a string for certain.
 */
export function scalarValue(
  source: string,
  tag: string,
  isPlain: boolean,
  fault: (code: YamlCode, problem: string) => void,
): Pick<YamlScalar, 'value' | 'quoted'> {
  if (tag === '' && isPlain) return { value: resolvePlain(source), quoted: false };
  const short = tag.startsWith(STANDARD) ? tag.slice(STANDARD.length) : '';
  if (short === 'null') return { value: null, quoted: false };
  if (short === 'binary') return { value: bytesOf(source, fault), quoted: true };
  if (!/^(?:bool|int|float)$/.test(short)) return { value: source, quoted: true };
  const value = resolvePlain(source);
  const found = typeOf(value);
  if (found !== short && !(found === 'int' && short === 'float'))
    fault('yaml-tag', `cannot decode !!${found} \`${source}\` as a !!${short}`);
  return { value, quoted: false };
}

function typeOf(value: string | number | boolean | null): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  return Number.isInteger(value) ? 'int' : 'float';
}

function bytesOf(base64: string, fault: (code: YamlCode, problem: string) => void): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
  } catch {
    fault('yaml-tag', '!!binary value contains invalid base64 data');
    return base64;
  }
}
