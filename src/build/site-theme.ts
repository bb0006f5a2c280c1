import type { Growth } from '#engine';
import type { Locations } from '#locations';
import { type Digest, digestOf } from '#naming';
import type { Progress } from '#progress';
import type { Site } from '#site';
import { openFileDigests } from '#store';
import { type NotesWithCode, type Theme, themeFor } from '#theme';
import type { Vault } from '#vault';
import { pageFile } from './documents.ts';

export interface SiteThemeOptions {
  readonly growing: Promise<Growth>;
  readonly site: Site;
  readonly locations: Locations;
  readonly cache: string;
  readonly progress: Progress;
}

/**
 * The garden and the theme of a site, made at the same time. Where notes run code, their pages are made with the theme, which
 * then waits for the garden.
 */
export async function siteTheme(options: SiteThemeOptions): Promise<readonly [Growth, Theme]> {
  const { growing, site, locations, cache, progress } = options;
  const make = async (code?: NotesWithCode): Promise<Theme> => {
    progress.begin('theme');
    const theme = await themeFor({ cache, base: site.base, ...(code !== undefined && { code }) });
    progress.end('theme');
    return theme;
  };
  if (!site.mdxCode) return Promise.all([growing, make()]);
  const growth = await growing;
  return [growth, await make(await notesWithCode(growth, locations))];
}

async function notesWithCode(
  { garden, vault }: Growth,
  { content, cache }: Locations,
): Promise<NotesWithCode | undefined> {
  const { codeAddresses } = garden;
  if (codeAddresses.length === 0) return undefined;
  const shown = codeAddresses.map((address) => JSON.stringify(garden.page(address)));
  const digest = digestOf(garden.site.digest, ...shown, ...(await filesToImport(vault, cache)));
  return { digest, pages: codeAddresses.map(pageFile), content, cache };
}

/** Digests of all files that the code of a note may import: all but the notes. */
async function filesToImport(vault: Vault, cache: string): Promise<Digest[]> {
  const digests = openFileDigests(cache);
  const files = [...vault.attachments.values()].flatMap(({ path, absolutePath }) => [
    digestOf(path),
    digests.of(absolutePath),
  ]);
  await digests.save();
  return files;
}
