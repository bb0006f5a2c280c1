import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '#diagnostics';
import type { GatheredSecrets } from './gather-secrets.ts';
import type { Memory } from './memory.ts';
import { leakReport } from './leak-report.ts';
import { needleFinder } from './needle-finder.ts';
import { reportFile, type Searching } from './search-file.ts';
import { type FoundFiles, hasNeedle } from './search-site.ts';
import { originsOf } from './sources.ts';

export interface Leaking {
  readonly dist: string;
  readonly secrets: GatheredSecrets;
  readonly memory: Memory;
  readonly found: FoundFiles;
  /** Needles that nobody says openly. */
  readonly leaking: ReadonlySet<number>;
  readonly searching: Omit<Searching, 'finder'>;
}

/**
 * Says where what leaks was found and where it comes from. Only files that leak are looked at, once more: places are kept
 * nowhere.
 */
export function reportLeaks({ dist, secrets, memory, found, leaking, searching }: Leaking): readonly Diagnostic[] {
  const { forms, sources } = secrets;
  const suspects = [...found].filter(([, file]) => {
    const { digest, size, wrapped, hasMetadata } = file.known;
    const whole = [{ size, digest }, ...(file.withText ? wrapped : [])];
    return (
      hasMetadata ||
      hasNeedle(file, (needle) => leaking.has(needle)) ||
      whole.some((form) => forms.fileOf(form.size, () => form.digest) !== undefined)
    );
  });
  if (suspects.length === 0) return [];
  const report = leakReport();
  const origins = originsOf(memory, sources, leaking);
  const finder = needleFinder(searching.needles, [...leaking]);
  for (const [file, { withText }] of suspects) {
    const bytes = readFileSync(path.join(dist, file));
    reportFile({ path: file, bytes }, { ...searching, finder, forms, origins, report }, withText);
  }
  return report.diagnostics();
}
