import { boundedDistance } from './bounded-distance.ts';
import { fold } from './fold.ts';

/** Answers with the names near to the one given, nearest first, at most `limit` (3) of them. */
export type NameFinder = (name: string, limit?: number) => string[];

/**
 * Names near to `name`, nearest first: those within a third of its length in edits (8 at most), then those that contain it. Case, width
 * and normalisation are disregarded; Hangul is compared by jamo. For many questions to the same names use `nameFinder`.
 */
export function nearestNames(name: string, candidates: Iterable<string>, limit = 3): string[] {
  return nameFinder(candidates)(name, limit);
}

/** Prepares names for many questions; a question to 20,000 of them takes 5 to 30 ms. */
export function nameFinder(candidates: Iterable<string>): NameFinder {
  const prepared = Array.from(new Set(candidates), prepare);
  return (name, limit = 3) => find(prepare(name), prepared, limit);
}

interface Prepared {
  readonly name: string;
  readonly folded: string;
  readonly letters: number;
}

interface Find {
  readonly name: string;
  readonly rank: number;
  readonly lengthGap: number;
}

function prepare(name: string): Prepared {
  const folded = fold(name);
  return { name, folded, letters: lettersIn(folded) };
}

function find(wanted: Prepared, candidates: readonly Prepared[], limit: number): string[] {
  const allowed = editsAllowed(wanted.folded.length);
  const partRank = allowed + 1;
  const finds: Find[] = [];
  // How many finds stand at each rank: a rank beyond the last one wanted needs no search.
  const counts = new Array<number>(partRank + 1).fill(0);
  let worst = partRank;
  for (const candidate of candidates) {
    const rank = rankOf(wanted, candidate, Math.min(worst, allowed), partRank);
    if (rank === undefined || rank > worst) continue;
    finds.push({ name: candidate.name, rank, lengthGap: Math.abs(candidate.folded.length - wanted.folded.length) });
    counts[rank] = (counts[rank] ?? 0) + 1;
    worst = worstRankWanted(counts, limit);
  }
  return finds
    .sort(compareFinds)
    .slice(0, limit)
    .map(({ name }) => name);
}

function worstRankWanted(counts: readonly number[], limit: number): number {
  let found = 0;
  const rank = counts.findIndex((count) => (found += count) >= limit);
  return rank === -1 ? counts.length - 1 : rank;
}

function rankOf(wanted: Prepared, candidate: Prepared, allowed: number, partRank: number): number | undefined {
  if (mayBeWithin(wanted, candidate, allowed)) {
    const distance = boundedDistance(wanted.folded, candidate.folded, allowed);
    if (distance <= allowed) return distance;
  }
  return wanted.folded.length >= SHORTEST_PART && candidate.folded.includes(wanted.folded) ? partRank : undefined;
}

/** Shorter parts stand in too many names to tell anything. */
const SHORTEST_PART = 3;
const MOST_EDITS = 8;

function editsAllowed(length: number): number {
  if (length < 2) return 0;
  return Math.min(MOST_EDITS, Math.max(1, Math.floor((length + 1) / 3)));
}

/** Cheap test before the exact one: an edit changes the length by one at most and takes away one letter at most. */
function mayBeWithin(a: Prepared, b: Prepared, allowed: number): boolean {
  return (
    Math.abs(a.folded.length - b.folded.length) <= allowed &&
    bitsIn(a.letters & ~b.letters) <= allowed &&
    bitsIn(b.letters & ~a.letters) <= allowed
  );
}

/** The set of letters in a text, as 32 bits; several letters share a bit. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function compareFinds(a: Find, b: Find): number {
  return a.rank - b.rank || a.lengthGap - b.lengthGap || (a.name < b.name ? -1 : 1);
}
