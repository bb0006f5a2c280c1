import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DIST_MARK, receiptPath } from '#locations';
import { type Causes, causesOf } from './causes.ts';
import { keepResult, keptResult } from './kept-result.ts';
import { notesMark } from './notes-mark.ts';
import { isAsRecorded, recordOf } from './site-record.ts';

let root: string;
let content: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'madang-freshness-'));
  content = path.join(root, 'notes');
  dist = path.join(root, 'site');
  write('notes/가.md', 'one');
  write('notes/ko/나.md', 'two');
  write('notes/ko/사진.png', 'picture');
  write('notes/site.yaml', 'title: 노트\n');
  symlinkSync('가.md', path.join(content, 'link.md'));
  write(`site/${DIST_MARK}`, 'finished');
  write('site/index.html', '<p>');
  write('site/ko/나/index.html', '<p>');
  write('site.receipt.json', '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
const at = (file: string): string => path.join(root, file);
const locations = () => ({ content, dist, cache: at('cache') });

/** Looks at the notes as if their last change were long ago. */
async function causes(today = '2026-01-01'): Promise<Causes> {
  const found = await causesOf(locations(), today);
  if (found === undefined) throw new Error('The notes could not be looked at.');
  return { ...found, isSettled: true };
}

/** The files of the site, as a build would tell them. */
function files() {
  return new Map(
    ['index.html', 'ko/나/index.html'].map((file) => {
      const { size, mtimeMs } = lstatSync(path.join(dist, file));
      return [file, { size, mtimeMs }] as const;
    }),
  );
}

/** Whether a build that comes now would be thought to come to the same as the one before `change`. */
async function isTheSameAfter(change: () => void): Promise<boolean> {
  await keepResult(locations(), await causes(), { files: files(), memory: 'done' });
  expect(keptResult(locations(), await causes())).toBe('done');
  change();
  const after = await causesOf(locations(), '2026-01-01');
  return after !== undefined && keptResult(locations(), after) !== undefined;
}

describe('the result of the last build', () => {
  it.each<[string, () => void]>([
    [
      'the text of a note',
      () => {
        write('notes/가.md', 'other text');
      },
    ],
    [
      'a note for one that is equally long and equally old',
      () => {
        const { atime, mtime } = lstatSync(at('notes/가.md'));
        write('notes/가.md', 'two');
        utimesSync(at('notes/가.md'), atime, mtime);
      },
    ],
    [
      'two notes of the same length for each other',
      () => {
        renameSync(at('notes/가.md'), at('notes/x.md'));
        renameSync(at('notes/ko/나.md'), at('notes/가.md'));
        renameSync(at('notes/x.md'), at('notes/ko/나.md'));
      },
    ],
    [
      'a picture',
      () => {
        write('notes/ko/사진.png', 'another');
      },
    ],
    [
      'the settings',
      () => {
        write('notes/site.yaml', 'title: 다른 노트\n');
      },
    ],
    [
      'the settings of another tool',
      () => {
        write('notes/.obsidian/templates.json', '{}');
      },
    ],
    [
      'a new note',
      () => {
        write('notes/en/new.md', '');
      },
    ],
    [
      'a note that is gone',
      () => {
        unlinkSync(at('notes/ko/나.md'));
      },
    ],
    [
      'the name of a note',
      () => {
        renameSync(at('notes/가.md'), at('notes/다.md'));
      },
    ],
    [
      'an empty folder',
      () => {
        mkdirSync(at('notes/empty'));
      },
    ],
    [
      'who may read a note',
      () => {
        chmodSync(at('notes/가.md'), 0o600);
      },
    ],
    [
      'where a link leads',
      () => {
        unlinkSync(at('notes/link.md'));
        symlinkSync('ko/나.md', at('notes/link.md'));
      },
    ],
    [
      'a link that leads nowhere',
      () => {
        symlinkSync('missing.md', at('notes/nowhere.md'));
      },
    ],
    [
      'a page that is gone',
      () => {
        unlinkSync(at('site/index.html'));
      },
    ],
    [
      'a page that somebody changed',
      () => {
        write('site/index.html', '<b>');
      },
    ],
    [
      'a file that somebody put there',
      () => {
        write('site/index.htm', '');
      },
    ],
    [
      'an empty folder in the site',
      () => {
        mkdirSync(at('site/empty'));
      },
    ],
    [
      'a page that is a link',
      () => {
        renameSync(at('site/index.html'), at('elsewhere.html'));
        symlinkSync(at('elsewhere.html'), at('site/index.html'));
      },
    ],
    [
      'a site that is being written',
      () => {
        write(`site/${DIST_MARK}`, 'unfinish');
      },
    ],
    [
      'a site that is gone',
      () => {
        rmSync(dist, { recursive: true });
      },
    ],
    [
      'a receipt that is gone',
      () => {
        unlinkSync(receiptPath(dist));
      },
    ],
    [
      'a receipt that somebody changed',
      () => {
        write('site.receipt.json', '[ ]');
      },
    ],
    [
      'a cache that is gone',
      () => {
        rmSync(at('cache'), { recursive: true });
      },
    ],
  ])('is not believed after a change of %s', async (_what, change) => {
    expect(await isTheSameAfter(change)).toBe(false);
  });

  it('is believed where nothing has changed', async () => {
    expect(await isTheSameAfter(() => undefined)).toBe(true);
  });

  it('holds for what no note comes from', async () => {
    const change = (): void => {
      write('notes/.git/index', '');
      write('notes/node_modules/package/README.md', '');
    };
    write('notes/.git/HEAD', '');
    write('notes/node_modules/package/index.js', '');
    expect(await isTheSameAfter(change)).toBe(true);
  });

  it('holds for a day, for a folder of notes and for a site', async () => {
    await keepResult(locations(), await causes(), { files: files(), memory: 'done' });
    expect(keptResult(locations(), await causes('2026-01-02'))).toBeUndefined();
    expect(keptResult({ ...locations(), dist: at('elsewhere') }, await causes())).toBeUndefined();
    expect(keptResult({ ...locations(), content: at('notes/ko') }, await causes())).toBeUndefined();
  });

  it('is not kept while the notes may still be changing', async () => {
    await keepResult(locations(), { ...(await causes()), isSettled: false }, { files: files(), memory: 'done' });
    expect(keptResult(locations(), await causes())).toBeUndefined();
  });
});

describe('the record of a site', () => {
  /** Records the site long after its last change, then goes on as soon as a change shows in the times of a folder. */
  const recordedLater = () => {
    const record = recordOf(dist, files(), Date.now() + 60_000);
    const { ctimeMs } = lstatSync(path.join(dist, 'ko'));
    do write('probe', '');
    while (lstatSync(at('probe')).ctimeMs === ctimeMs);
    return record;
  };

  it('knows folders in which nothing has changed without listing them', () => {
    const record = recordedLater();
    expect(record.folders.map(([folder]) => folder).sort()).toEqual(['', 'ko', 'ko/나']);
    expect(record.folders.every(([, stamps]) => stamps !== '')).toBe(true);
    expect(isAsRecorded(dist, record)).toBe(true);
  });

  it('lists folders that were touched', () => {
    const record = recordedLater();
    write('site/ko/new', '');
    unlinkSync(at('site/ko/new'));
    expect(isAsRecorded(dist, record)).toBe(true);
  });

  it.each<[string, () => void]>([
    [
      'a file that somebody put there',
      () => {
        write('site/ko/나/index.htm', '');
      },
    ],
    [
      'an empty folder',
      () => {
        mkdirSync(at('site/ko/empty'));
      },
    ],
    [
      'a page with another name',
      () => {
        renameSync(at('site/ko/나/index.html'), at('site/ko/나/Index.html'));
      },
    ],
    [
      'another folder of that name, with the same page and more',
      () => {
        mkdirSync(at('site/ko/other'));
        write('site/ko/other/more.html', '');
        renameSync(at('site/ko/나/index.html'), at('site/ko/other/index.html'));
        rmSync(at('site/ko/나'), { recursive: true });
        renameSync(at('site/ko/other'), at('site/ko/나'));
      },
    ],
    [
      'a link in the place of a folder',
      () => {
        renameSync(at('site/ko/나'), at('elsewhere'));
        symlinkSync(at('elsewhere'), at('site/ko/나'));
      },
    ],
    [
      'a page that was written anew',
      () => {
        write('site/ko/나/index.html', '<b>');
      },
    ],
  ])('is not that of a site with %s', (_what, change) => {
    const record = recordedLater();
    change();
    expect(isAsRecorded(dist, record)).toBe(false);
  });

  it('knows nothing of folders that have only just changed', () => {
    const { ctimeMs } = lstatSync(path.join(dist, 'ko'));
    expect(recordOf(dist, files(), ctimeMs + 10).folders).toContainEqual(['ko', '']);
  });
});

describe('a look at notes', () => {
  const afterChange = (nanoseconds: bigint): bigint =>
    lstatSync(at('notes/site.yaml'), { bigint: true }).ctimeNs + nanoseconds;

  it('is settled when the last change is so long ago that another one has another time', () => {
    expect(notesMark(content, afterChange(10_000_000_000n))?.isSettled).toBe(true);
    expect(notesMark(content, afterChange(1_000_000n))?.isSettled).toBe(false);
  });

  it('is the same as long as nothing changes', () => {
    expect(notesMark(content)?.digest).toBe(notesMark(content)?.digest);
  });

  it('is none where there is no folder', () => {
    expect(notesMark(at('nowhere'))).toBeUndefined();
  });
});
