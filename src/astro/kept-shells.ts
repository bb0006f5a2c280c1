import { PROJECT } from '#locations';
import { digestOf } from '#naming';
import type { Script } from '#shell';
import { digestOfProgram, openStore, programDigest } from '#store';

/** The documents with placeholders that Astro's dev server makes, one for each script. */
export type Shells = Readonly<Record<Script, string>>;

/** What the program as it was when this process began was given for a site at `base`; `undefined` where nothing is kept. */
export function keptShells(cache: string, base: string): Shells | undefined {
  const kept = openStore(cache, 'dev-shells').get(keyFor(base));
  return kept === undefined ? undefined : (JSON.parse(kept) as Shells);
}

/** Keeps them for the next start, unless the program was changed since this process began. */
export async function keepShells(cache: string, base: string, shells: Shells): Promise<void> {
  if (digestOfProgram(PROJECT) !== programDigest()) return;
  const store = openStore(cache, 'dev-shells');
  store.set(keyFor(base), JSON.stringify(shells));
  await store.save();
}

/** Vite names its files by their paths on this machine. */
function keyFor(base: string) {
  return digestOf(programDigest(), PROJECT, base);
}
