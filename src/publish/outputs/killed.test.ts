import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { killedAt } from './testing/failing-file-system.ts';
import { outputsOf, type SiteFolder, siteFolder } from './testing/site-folder.ts';
import type { Writing } from './write-outputs.ts';

type Files = Readonly<Record<string, string>>;

const OLD = {
  'index.html': 'home',
  'a.html': 'file',
  'ko/가/index.html': '가',
  'ko/나/index.html': '나',
  'z.png': 'Z',
};
const NEW = { 'index.html': 'Home', 'a.html/index.html': 'folder', 'ko/나/index.html': '나', 'ko/다/index.html': '다' };

const derive: NonNullable<Writing['derive']> = (files) => {
  const shown = [...files.values()].map(({ characters }) => characters).join('');
  return outputsOf({ 'fonts/common.woff2': shown, [`fonts/${shown}.woff2`]: shown });
};

/** What a build that nothing disturbs leaves. */
async function builtFrom(files: Files): Promise<Record<string, string>> {
  const site = siteFolder();
  await site.build(files, { derive });
  const read = site.read();
  site.remove();
  return read;
}

/** Refusals of the file system come with their cause. */
function isDead(error: unknown): boolean {
  return error instanceof Error && (error.message.startsWith('Killed') || isDead(error.cause));
}

/** Builds `files` and is killed at the operation `last`; whether it was. */
async function killedBuild(site: SiteFolder, files: Files, last: number): Promise<boolean> {
  const { fileSystem } = killedAt(last);
  try {
    await site.build(files, { derive, fileSystem });
    return false;
  } catch (error) {
    if (!isDead(error)) throw error;
    return true;
  }
}

describe('a build that is killed at any moment', () => {
  it.each<[string, Files | undefined, Files, Files]>([
    ['the first is followed by another', undefined, OLD, NEW],
    ['a change is followed by the same', OLD, NEW, NEW],
    ['a change is followed by its undoing', OLD, NEW, OLD],
  ])('does not spoil the next: %s', async (_, before, during, after) => {
    const expected = await builtFrom(after);
    let isKilled = true;
    let moments = 0;
    for (; isKilled; moments += 1) {
      const site = siteFolder();
      if (before !== undefined) await site.build(before, { derive });
      isKilled = await killedBuild(site, during, moments + 1);
      await site.build(after, { derive });
      expect({ moments, read: site.read() }).toEqual({ moments, read: expected });
      const again = await site.build(after, { derive });
      expect({ moments, made: [...again.why], removed: again.removed }).toEqual({ moments, made: [], removed: [] });
      site.remove();
    }
    expect(moments).toBeGreaterThan(40);
  });

  it('leaves the folder marked as its own, and as unfinished from its first change on', async () => {
    for (let moment = 1; ; moment += 1) {
      const site = siteFolder();
      const mark = path.join(site.dist, '.madang');
      await site.build(OLD, { derive });
      const [before, finished] = [site.read(), readFileSync(mark, 'utf8')];
      const isKilled = await killedBuild(site, NEW, moment);
      const isChanged = JSON.stringify(site.read()) !== JSON.stringify(before);
      const isFinished = readFileSync(mark, 'utf8') === finished;
      if (isKilled && isChanged) expect({ moment, isFinished }).toEqual({ moment, isFinished: false });
      site.remove();
      if (!isKilled) break;
    }
  });
});
