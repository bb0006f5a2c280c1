import type { FoundFiles } from './search-site.ts';

/** Needles that stand in the site, each with a few of the pages on which it stands; those that stand in few files come first. */
export type Standing = ReadonlyMap<number, readonly string[]>;

/** Pages that are remembered for a needle. */
const MOST_PAGES = 4;
const PAGE = '/index.html';

/** Those of `sought` that were found in files; numbers of needles are less than `size`. */
export function standingIn(found: FoundFiles, sought: readonly number[], size: number): Standing {
  const isSought = new Uint8Array(size);
  for (const needle of sought) isSought[needle] = 1;
  /** In how many files each stands. */
  const counts = new Uint32Array(size);
  const pages = new Map<number, string[]>();
  for (const [file, { known, withText }] of found) {
    const isPage = file.endsWith(PAGE);
    for (const needles of withText && known.inText ? [known.inName, known.inText] : [known.inName]) {
      for (const needle of needles) {
        if (isSought[needle] !== 1) continue;
        const count = (counts[needle] ?? 0) + 1;
        counts[needle] = count;
        let some = pages.get(needle);
        if (some === undefined) pages.set(needle, (some = []));
        if (isPage && some.length < MOST_PAGES) some.push(file);
      }
    }
  }
  return new Map([...pages].sort(([one], [other]) => (counts[one] ?? 0) - (counts[other] ?? 0)));
}
