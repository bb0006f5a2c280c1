/** What Go's JSON decoder says of a text that should be an object; `undefined` where it is one. */
export function jsonFault(text: string): string | undefined {
  const trimmed = text.trimStart();
  if (trimmed === '') return 'unexpected end of JSON input';
  try {
    const value: unknown = JSON.parse(text);
    if (value === null) return undefined;
    const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
    return kind === 'object'
      ? undefined
      : `json: cannot unmarshal ${kind} into Go value of type map[string]interface {}`;
  } catch {
    return syntaxFault(trimmed);
  }
}

const LITERALS = ['null', 'true', 'false'];

/** Names the first character that does not fit, for the faults that happen: text where JSON should be. */
function syntaxFault(text: string): string {
  const first = text.charAt(0);
  const literal = LITERALS.find((word) => word.startsWith(first));
  if (literal !== undefined) {
    const at = Array.from(literal).findIndex((letter, index) => text.charAt(index) !== letter);
    if (at > 0 && text.charAt(at) !== '') {
      return `invalid character ${quoted(text.charAt(at))} in literal ${literal} (expecting ${quoted(literal.charAt(at))})`;
    }
  }
  if (!/["[{\d-]/.test(first)) return `invalid character ${quoted(first)} looking for beginning of value`;
  if (/^\{\s*[^"\s}]/.test(text))
    return `invalid character ${quoted(/^\{\s*(.)/.exec(text)?.[1] ?? '')} looking for beginning of object key string`;
  return 'unexpected end of JSON input';
}

function quoted(character: string): string {
  return `'${character}'`;
}
