import path from 'node:path';
import { LANGS } from '#naming';
import { loadSite } from '#site';
import { readVault } from '#vault';
import type { ImportPaths } from './import-paths.ts';

/**
 * The rule of publication where notes are imported to: what `site.yaml` says, else what the notes there show; `undefined`
 * where there are none yet, so that the imported ones bring their own rule.
 */
export async function destinationMode({ to, folderLang }: ImportPaths): Promise<'all' | 'asked' | undefined> {
  const content = folderLang === undefined ? to : path.dirname(to);
  const { site } = await loadSite(content);
  if (site.publication !== 'auto') return site.publication;
  // What lies beside a language's folder is not ours to look through: it may be a whole home folder.
  const folders = folderLang === undefined ? [to] : LANGS.map((lang) => path.join(content, lang));
  const vaults = await Promise.all(folders.map((folder) => readVault(folder, site)));
  if (vaults.every(({ notes }) => notes.length === 0)) return undefined;
  return vaults.some(({ publication }) => publication.mode === 'asked') ? 'asked' : 'all';
}
