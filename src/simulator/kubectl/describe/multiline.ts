/** A name and its values below each other, sorted; `<none>` without any (printLabelsMultiline). */
export function multiline(
  title: string,
  values: Readonly<Record<string, string>>,
  separator = '=',
  indent = '',
): string[] {
  const entries = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return [`${indent}${title}:\t<none>`];
  return entries.map(
    ([key, value], index) => `${index === 0 ? `${indent}${title}:` : indent}\t${key}${separator}${value}`,
  );
}
