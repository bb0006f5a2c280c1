import { compareDiagnostics, type Diagnostic, diagnose } from '#diagnostics';
import type { DistPlace } from './dist/place-in-dist.ts';
import type { Origin } from './origins.ts';

/** Collects leaks while they are found, each secret once. */
export interface LeakReport {
  /** A secret was found in a file of the site. The place is asked for when it is new. */
  addText(origin: Origin, distPath: string, place: () => DistPlace): void;
  /** A private file, by its path in the vault, was found whole at a path of the site. */
  addFile(file: string, distPath: string): void;
  /** An image of the site tells more than its picture. */
  addMetadata(distPath: string, kinds: readonly string[]): void;
  diagnostics(): readonly Diagnostic[];
}

interface Found {
  readonly origin: Origin;
  readonly first: DistPlace;
  readonly files: Set<string>;
}

/** Files that are remembered for one secret. */
const MOST_FILES = 1000;

export function leakReport(): LeakReport {
  const found = new Map<string, Found>();
  const others: Diagnostic[] = [];
  return {
    addText(origin, distPath, place) {
      const { file, line } = origin.placeOf(origin.offset);
      const key = `${origin.kind}\n${file}\n${line}`;
      const known = found.get(key);
      if (known === undefined) {
        found.set(key, { origin, first: place(), files: new Set([distPath]) });
      } else if (known.files.size < MOST_FILES) known.files.add(distPath);
    },
    addFile(file, distPath) {
      others.push(diagnose('leak-file', { file, line: 1, column: 1 }, { distPath }));
    },
    addMetadata(distPath, kinds) {
      others.push(diagnose('leak-metadata', { file: distPath, line: 1, column: 1 }, { kinds }));
    },
    diagnostics: () =>
      [
        ...others,
        ...[...found.values()].map(({ origin: { kind, placeOf, offset }, first, files }) =>
          diagnose('leak-text', placeOf(offset), { kind, found: first, others: files.size - 1 }),
        ),
      ].sort(compareDiagnostics),
  };
}
