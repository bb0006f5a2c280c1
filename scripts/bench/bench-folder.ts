import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BenchOptions } from './bench-options.ts';
import { load } from './measuring/machine.ts';
import { madang } from './measuring/madang.ts';
import { measure } from './measuring/measure.ts';
import type { Cost } from './measuring/run-measured.ts';
import type { Step } from './measuring/step.ts';
import { noteToEdit, vaultForBench } from './measuring/vault-for-bench.ts';
import type { Extreme } from './notes/extremes.ts';
import { peersOf } from './peers/peers-of.ts';
import { type ProfiledBuild, profileBuilds } from './profiling/profile-builds.ts';
import type { Measured } from './reporting/report.ts';

/** What to measure of a folder. */
export interface FolderOptions extends Pick<BenchOptions, 'steps' | 'runs' | 'astro' | 'peers' | 'diagrams'> {
  /** How notes that are made up are far out of the ordinary. */
  readonly extreme?: Extreme | undefined;
}

/** Measures builds of so many notes, or of a folder of them. All that is written lies in `folder`. */
export async function benchFolder(
  notes: number | string,
  folder: string,
  options: FolderOptions,
  heard: (name: string, step: Step, cost: Cost) => void,
): Promise<Measured> {
  const content = path.join(folder, 'notes');
  await mkdir(content, { recursive: true });
  const vault = await vaultForBench(notes, content, { drawn: options.diagrams, extreme: options.extreme });
  const peers = await peersOf(vault, folder, { astro: options.astro, hugo: options.peers });
  const before = load();
  const figures = await measure({
    madang: madang(content, folder),
    peers,
    steps: options.steps,
    runs: options.runs,
    edited: noteToEdit(vault),
    asked: vault.publication.mode === 'asked',
    heard,
  });
  return {
    notes: vault.notes.length,
    published: vault.publication.public,
    load: { before, after: load() },
    figures,
  };
}

/** Profiles builds of so many notes, or of a folder of them, in `folder`. */
export async function profileFolder(
  notes: number | string,
  folder: string,
  options: Pick<BenchOptions, 'diagrams'>,
): Promise<{ readonly notes: number; readonly builds: readonly ProfiledBuild[] }> {
  const content = path.join(folder, 'notes');
  await mkdir(content, { recursive: true });
  const vault = await vaultForBench(notes, content, { drawn: options.diagrams });
  const builds = await profileBuilds(content, folder, noteToEdit(vault));
  return { notes: vault.notes.length, builds };
}
