import { compareDiagnostics, type Diagnostic, diagnose } from '#diagnostics';
import type { Note } from '#vault';
import { type LostListing, lostListings } from '../body/index.ts';

/**
 * The faults of a note whose listings get their indentation back: what is said of pasting gives way to what was done about
 * it, at the place where the listing stands in the note as it was.
 */
export function restoredFaults(
  faults: readonly Diagnostic[],
  listings: readonly LostListing[],
  { id: file, source }: Note,
): Diagnostic[] {
  if (listings.length === 0) return [...faults];
  const pasted = faults.filter(({ code }) => code === 'listing-pasted');
  const fenced = lostListings(source);
  // Where the counts differ nobody can say which is which.
  const isPasted = pasted.length === listings.length;
  const places = isPasted ? pasted : fenced.length === listings.length ? fenced : [];
  const done = listings.map(({ kinds, guessed }, index) => {
    const { line } = places[index] ?? { line: 1 };
    return diagnose('import-indentation-restored', { file, line, column: 1 }, { kinds, guessed });
  });
  const left = isPasted ? faults.filter(({ code }) => code !== 'listing-pasted') : faults;
  return [...left, ...done].sort(compareDiagnostics);
}
