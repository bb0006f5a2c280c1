import path from 'node:path';
import type { Vault } from '#vault';
import { bareAstro } from './bare-astro.ts';
import { hugo, hugoVersion } from './hugo.ts';
import { plainNotes } from './plain-note.ts';
import type { Contender } from '../measuring/contender.ts';

/**
 * Those that Madang is compared with, set up in `folder` with the public notes of the vault. Where Hugo is not installed it is
 * left out.
 */
export async function peersOf(
  vault: Vault,
  folder: string,
  wanted: { readonly astro: boolean; readonly hugo: boolean },
): Promise<Contender[]> {
  const notes = plainNotes(vault);
  const version = wanted.hugo ? hugoVersion() : undefined;
  return [
    ...(wanted.astro ? [await bareAstro(notes, path.join(folder, 'astro'))] : []),
    ...(version === undefined ? [] : [await hugo(notes, path.join(folder, 'hugo'), version)]),
  ];
}
