import type { Json } from '#manifests';

/** A value as YAML, as the server's printer writes it: two spaces, lists at the level of their key. */
export function yamlText(value: Json): string {
  return lines(value).join('\n') + '\n';
}

function lines(value: Json): string[] {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item) => {
      const [first = '', ...rest] = lines(item);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  if (typeof value !== 'object' || value === null) return [scalar(value)];
  return Object.entries(value).flatMap(([key, item]) => {
    if (item === undefined) return [];
    const name = scalar(key);
    if (typeof item !== 'object' || item === null) return blockText(name, item);
    const isEmpty = Object.keys(item).length === 0;
    if (isEmpty) return [`${name}: ${Array.isArray(item) ? '[]' : '{}'}`];
    return [`${name}:`, ...lines(item as Json).map((line) => (Array.isArray(item) ? line : `  ${line}`))];
  });
}

function blockText(name: string, item: string | number | boolean | null): string[] {
  if (typeof item !== 'string' || !item.includes('\n')) return [`${name}: ${scalar(item)}`];
  const ending = item.endsWith('\n') ? '|' : '|-';
  return [
    `${name}: ${ending}`,
    ...item
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

/** Text that would be read as something else is quoted. */
function scalar(value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain =
    /^[\w./$-][\w ./$@+=:()%,'*-]*$/.test(value) &&
    !/: |:$| $|^-( |$)|^[-+.\d][\d_.eE+:-]*$|^(?:true|false|null|yes|no|on|off|y|n|~)$|^\d{4}-\d\d-\d\d(?:[Tt ].*)?$/i.test(
      value,
    );
  if (isPlain) return value;
  return /^[\x20-\x7e]*$/.test(value) && !value.includes('"')
    ? `"${value.replaceAll('\\', '\\\\')}"`
    : JSON.stringify(value);
}
