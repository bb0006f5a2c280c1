import type { Note } from '#vault';

/**
 * The value of a simple field of a note's frontmatter, YAML or TOML, as `{{< param >}}` would show it; `undefined` where there
 * is none. Hugo does not mind the case of names.
 */
export function parameterOf({ source, bodyStart }: Note, name: string): string | undefined {
  if (!/^[\w.-]{1,100}$/.test(name)) return undefined;
  const field = new RegExp(String.raw`^[ \t]*["']?${name.replace(/[.]/g, '\\.')}["']?[ \t]*[:=][ \t]*(\S.*)$`, 'im');
  const written = field.exec(source.slice(0, bodyStart))?.[1]?.trim() ?? '';
  const quoted = /^(["'])(.*)\1/.exec(written)?.[2];
  const value = quoted ?? written.replace(/\s+#.*$/, '');
  return value === '' || /^[[{|>&*!]/.test(value) ? undefined : value;
}
