/** A name and its values below each other, sorted; `<none>` without any (printLabelsMultiline, describe.go). */
export function multiline(title: string, values: Readonly<Record<string, string>>, indent = ''): string[] {
  const entries = Object.entries(values).sort(byKey);
  return titled(
    `${indent}${title}`,
    entries.map(([key, value]) => `${key}=${value}`),
    indent,
  );
}

const LONGEST = 140;

// What `apply` keeps for itself is not shown (skipAnnotations).
const SKIPPED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Annotations; long ones begin on a line of their own and are cut (printAnnotationsMultiline). */
export function annotationLines(values: Readonly<Record<string, string>>, indent = ''): string[] {
  const texts = Object.entries(values)
    .filter(([key]) => key !== SKIPPED)
    .sort(byKey)
    .flatMap(([key, given]) => {
      const value = given.replace(/\n$/, '');
      if (value.length + key.length + 2 <= LONGEST && !value.includes('\n')) return [`${key}: ${value}`];
      const shorten = (line: string): string => (line.length > LONGEST - 2 ? `${line.slice(0, LONGEST - 2)}...` : line);
      return [`${key}:`, ...value.split('\n').map((line) => `  ${shorten(line)}`)];
    });
  return titled(`${indent}Annotations`, texts, '');
}

/** Texts below each other behind a title, `<none>` without any. */
export function titled(title: string, texts: readonly string[], indent = ''): string[] {
  if (texts.length === 0) return [`${title}:\t<none>`];
  return texts.map((text, index) => `${index === 0 ? `${title}:` : indent}\t${text}`);
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
