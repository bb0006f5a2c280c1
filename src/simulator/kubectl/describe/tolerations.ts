import type { Taint, Toleration } from '../../objects/scheduling.ts';

/** Tolerations below each other, sorted by key (printTolerationsMultilineWithIndent, describe.go). */
export function tolerationLines(tolerations: readonly Toleration[], indent: string): string[] {
  const title = `${indent}Tolerations:`;
  if (tolerations.length === 0) return [`${title}\t<none>`];
  const sorted = tolerations.toSorted((a, b) =>
    (a.key ?? '') < (b.key ?? '') ? -1 : (a.key ?? '') > (b.key ?? '') ? 1 : 0,
  );
  return sorted.map((one, index) => `${index === 0 ? title : indent}\t${tolerationText(one)}`);
}

function tolerationText({ key = '', value = '', effect = '', operator = '', tolerationSeconds }: Toleration): string {
  let text = key;
  if (value !== '') text += `=${value}`;
  if (effect !== '') text += `:${effect}`;
  // Exists without a value says so only if it names a key or an effect, or stands alone.
  if (operator === 'Exists' && value === '') {
    text += key !== '' || effect !== '' ? ' op=Exists' : 'op=Exists';
  }
  return tolerationSeconds === undefined ? text : `${text} for ${String(tolerationSeconds)}s`;
}

/** Taints below each other (printNodeTaintsMultiline). */
export function taintLines(taints: readonly Taint[]): string[] {
  if (taints.length === 0) return ['Taints:\t<none>'];
  const texts = taints
    .toSorted((a, b) => (a.effect + a.key < b.effect + b.key ? -1 : 1))
    .map(({ key, value = '', effect }) => (value === '' ? `${key}:${effect}` : `${key}=${value}:${effect}`));
  return texts.map((text, index) => `${index === 0 ? 'Taints:' : ''}\t${text}`);
}
