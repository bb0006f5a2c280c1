import { diagnose } from '#diagnostics';
import { describeFound } from '#located';
import { toVaultPath } from '#naming';
import type { Fields } from './fields.ts';
import { textOf } from './field-values.ts';

/** The path in `dg-path`, tidied; a path that leaves the folder of notes is reported. */
export function pathOf(fields: Fields): string | undefined {
  const text = textOf(fields, 'dg-path');
  if (text === undefined) return undefined;
  try {
    return toVaultPath(text);
  } catch {
    const [entry] = fields.named('dg-path');
    if (entry === undefined) return undefined;
    const wanted = { ko: '폴더 안의 경로', en: 'a path inside the folder of notes' };
    const args = {
      field: entry.key,
      found: describeFound(entry.value),
      wanted,
      example: 'dg-path: kubernetes/daemonset',
    };
    fields.report(diagnose('frontmatter-field-invalid', fields.placeOf(entry.value.start), args));
    return undefined;
  }
}
