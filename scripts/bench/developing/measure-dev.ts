import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gardener } from '#engine';
import { pagePath } from '#garden';
import { PROJECT } from '#locations';
import { applyEdit, type EditedNote } from '../measuring/edit.ts';
import { load } from '../measuring/machine.ts';
import type { Command } from '../measuring/run-measured.ts';
import { median } from '../measuring/statistics.ts';
import { noteToEdit, vaultForBench } from '../measuring/vault-for-bench.ts';
import { startDevServer } from './dev-server.ts';
import type { DevFigures } from './dev-report.ts';
import { emptyProject } from './empty-project.ts';
import { openPage } from './open-page.ts';

/** Edits of the note whose page is open. */
const EDITS = 9;
/** Milliseconds that somebody who writes rests between two edits. */
const REST = 1500;
/** Against a server that never has all notes. */
const MOST = 600_000;

/**
 * Measures `npm run dev` with so many notes, or with a folder of them: the first page, with nothing kept and at later starts,
 * beside that of an empty Astro project, and how long an edit takes to be seen. All lies in `folder`.
 */
export async function measureDev(notes: number | string, folder: string, runs: number): Promise<DevFigures> {
  const content = path.join(folder, 'notes');
  await mkdir(content, { recursive: true });
  const vault = await vaultForBench(notes, content);
  const note = noteToEdit(vault);
  const { base, page } = await placeOf(note, content);
  const ours = (run: string): Command => ({
    file: process.execPath,
    args: [path.join(PROJECT, 'scripts/dev.ts')],
    cwd: PROJECT,
    environment: { CONTENT: content, CACHE_DIR: path.join(folder, run) },
  });
  const before = load();
  const firstPages = { empty: [] as number[], cold: [] as number[], warm: [] as number[] };
  const edits: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const empty = await startDevServer(await emptyProject(path.join(folder, `empty-${run}`)), '/');
    await empty.stop();
    firstPages.empty.push(empty.firstPage);
    const cold = await startDevServer(ours(`cache-${run}`), page);
    firstPages.cold.push(cold.firstPage);
    const open = await openPage(cold.url, base);
    // The first edit waits for all notes.
    for (let edit = 0; edit <= EDITS; edit += 1) {
      const text = `A sentence that came later, ${run} ${edit}.`;
      const change = { note, change: (source: string) => `${source.trimEnd()}\n\n${text}\n` };
      const took = await within(
        MOST,
        open.seen(text, () => applyEdit(change, path.join(content, note.path))),
      );
      if (edit > 0) edits.push(took);
      await delay(REST);
    }
    open.close();
    await cold.stop();
    const warm = await startDevServer(ours(`cache-${run}`), page);
    await warm.stop();
    firstPages.warm.push(warm.firstPage);
  }
  return {
    notes: vault.notes.length,
    load: { before, after: load() },
    firstPage: {
      empty: median(firstPages.empty),
      cold: median(firstPages.cold),
      warm: median(firstPages.warm),
    },
    edit: { median: median(edits), most: Math.max(...edits) },
  };
}

/** The base path of the site, and the path of a note's page on the server. */
async function placeOf(note: EditedNote, content: string): Promise<{ readonly base: string; readonly page: string }> {
  const notes = gardener({ content });
  const sketch = await notes.sketch();
  const { garden, site } = sketch === undefined ? await notes.grow() : await sketch.at(() => undefined);
  const address = garden.addresses.find((each) => garden.noteAt(each)?.id === note.path);
  if (address === undefined) throw new Error(`${note.path} has no page`);
  return { base: site.base, page: `${site.base}${pagePath(address).map(encodeURIComponent).join('/')}/` };
}

async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  const giveUp = new AbortController();
  const tooLong = delay(milliseconds, undefined, { signal: giveUp.signal }).then(() => {
    throw new Error(`The edit was not seen in ${milliseconds / 1000} s`);
  });
  try {
    return await Promise.race([value, tooLong]);
  } finally {
    giveUp.abort();
    tooLong.catch(() => undefined);
  }
}
