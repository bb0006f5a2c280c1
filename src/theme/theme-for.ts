import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { digestOf } from '#naming';
import { programDigest } from '#store';
import { type Baked, type Baking, bake } from './bake.ts';
import { INVENTORY, readTheme, takeStock } from './read-theme.ts';
import type { Theme } from './theme.ts';

/** Themes that are kept: of several base paths, and of the program before an update. */
const MOST_KEPT = 6;

export interface ThemeOptions extends Baking {
  /** The folder for what is kept between builds. */
  readonly cache: string;
}

/**
 * The theme for a site. It is made only where there is none yet for this program, base path and code of notes, and kept under a
 * digest of these. Throws where it cannot be made.
 */
export async function themeFor({ cache, ...baking }: ThemeOptions): Promise<Theme> {
  const digest = digestOf(programDigest(), baking.base, baking.code?.digest ?? '');
  const folder = path.join(cache, 'theme', digest);
  const kept = keptTheme(folder, baking.base);
  if (kept !== undefined) return kept;
  const baked = await bake(baking);
  try {
    return keep(baked, folder, baking.base);
  } finally {
    rmSync(baked.folder, { recursive: true, force: true });
  }
}

function keptTheme(folder: string, base: string): Theme | undefined {
  if (!existsSync(folder)) return undefined;
  try {
    const theme = readTheme(folder, base);
    utimesSync(folder, new Date(), new Date());
    return theme;
  } catch {
    // Half of it is missing, or somebody touched it: it is made again.
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

/** Puts a theme into its place, whole or not at all. Another build may have been faster with the same one. */
function keep({ folder: baked, codePages }: Baked, folder: string, base: string): Theme {
  const temporary = `${folder}.${process.pid}.tmp`;
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(baked, temporary, { recursive: true });
  writeFileSync(path.join(temporary, INVENTORY), JSON.stringify(takeStock(baked, codePages)));
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(path.join(folder, INVENTORY))) throw error;
  }
  prune(path.dirname(folder));
  return readTheme(folder, base);
}

function prune(themes: string): void {
  const byUse = readdirSync(themes)
    .map((name) => ({ name, used: statSync(path.join(themes, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of byUse.slice(MOST_KEPT)) rmSync(path.join(themes, name), { recursive: true, force: true });
}
