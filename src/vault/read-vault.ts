import type { Site } from '#site';
import type { Vault } from './vault.ts';
import { type Kept, vaultReader } from './vault-reader.ts';

/**
 * Reads the folder of notes at `root`, in place; nothing is ever written there. Never throws: a folder, file or field that
 * cannot be read is a diagnostic. Which notes are public, on the day `today` (`YYYY-MM-DD`), is decided here and nowhere else.
 */
export async function readVault(root: string, site: Site, today?: string, kept?: Kept): Promise<Vault> {
  return vaultReader(root, kept).read(site, today);
}
