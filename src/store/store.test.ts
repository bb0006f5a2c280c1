import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from '#naming';
import { CacheUnwritable } from './cache-unwritable.ts';
import type { Reading } from './segment.ts';
import { openStore, type Store } from './store.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'madang-store-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(cache, { recursive: true });
});

const key = (name: string | number) => digestOf(String(name));
const open = (reading: Reading = 'each'): Store => openStore(cache, 'store', { reading });
const folder = (): string => path.join(cache, 'store');
const segments = (): string[] => readdirSync(folder()).filter((name) => name.endsWith('.segment'));

/** Keeps values as a build does: opens, asks for some, sets some, saves. */
async function build(set: Readonly<Record<string, string>>, used: readonly string[] = []): Promise<void> {
  const store = open();
  for (const name of used) store.get(key(name));
  for (const [name, value] of Object.entries(set)) store.set(key(name), value);
  await store.save();
}

describe('a store', () => {
  it('gives back what was set, in this build and in the next', async () => {
    const values = { text: '데몬셋은 노드마다 🐳', empty: '', long: '가'.repeat(100_000), 'with end': 'a\0b\n' };
    const store = open();
    for (const [name, value] of Object.entries(values)) store.set(key(name), value);
    expect([store.get(key('text')), open().get(key('text'))]).toEqual([values.text, undefined]);
    await store.save();
    for (const kept of [store, open(), open('whole')]) {
      for (const [name, value] of Object.entries(values)) {
        expect(kept.has(key(name))).toBe(true);
        expect(kept.get(key(name))).toBe(value);
      }
      expect(kept.has(key('other'))).toBe(false);
      expect(kept.get(key('other'))).toBeUndefined();
    }
  });

  it('replaces a value by a newer one', async () => {
    await build({ a: 'old', b: 'b' });
    await build({ a: 'new' });
    expect(open().get(key('a'))).toBe('new');
    for (let round = 0; round < 20; round += 1) await build({ [`other ${round}`]: 'x' }, ['a', 'b']);
    expect(open().get(key('a'))).toBe('new');
  });

  it('writes nothing where nothing is new', async () => {
    await build({ a: 'a', b: 'b' });
    const before = readdirSync(folder());
    await build({}, ['a', 'b']);
    expect(readdirSync(folder())).toEqual(before);
  });

  it('holds no more of new values in memory than some', async () => {
    const store = open();
    for (let index = 0; index < 20; index += 1) store.set(key(index), String(index).padEnd(2_000_000, '.'));
    expect(segments()).not.toEqual([]);
    expect(store.get(key(0))?.trimEnd().startsWith('0.')).toBe(true);
    await store.save();
    for (let index = 0; index < 20; index += 1) expect(open().get(key(index))).toHaveLength(2_000_000);
  });

  it('can be copied to another place', async () => {
    await build({ a: 'a' });
    const copy = mkdtempSync(path.join(tmpdir(), 'madang-store-copy-'));
    cpSync(cache, copy, { recursive: true });
    expect(openStore(copy, 'store').get(key('a'))).toBe('a');
    rmSync(copy, { recursive: true });
  });

  it('takes digests alone for keys', () => {
    expect(() => {
      open().set('name' as ReturnType<typeof key>, 'a');
    }).toThrow(RangeError);
  });
});

describe('what happens to files', () => {
  it('costs no value that is not in them: each cut of a segment is known, and taken away', async () => {
    await build({ a: 'first', b: 'second' });
    const [name = ''] = segments();
    const file = path.join(folder(), name);
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole.subarray(0, length));
      const store = open();
      expect([store.get(key('a')), store.get(key('b'))], `${length} bytes`).toEqual([undefined, undefined]);
      await store.save();
      expect(segments()).toEqual([]);
    }
  });

  it.each(['each', 'whole'] as const)('is found out: no flipped byte gives a wrong value (%s)', async (reading) => {
    await build({ a: 'first', b: 'second' });
    const [name = ''] = segments();
    const file = path.join(folder(), name);
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 1) {
      const garbled = Buffer.from(whole);
      garbled[at] = (garbled[at] ?? 0) ^ 0x41;
      writeFileSync(file, garbled);
      const store = open(reading);
      expect(['first', undefined], `byte ${at}`).toContain(store.get(key('a')));
      expect(['second', undefined], `byte ${at}`).toContain(store.get(key('b')));
      store.set(key('a'), 'first');
      store.set(key('b'), 'second');
      await store.save();
      expect([open().get(key('a')), open().get(key('b'))]).toEqual(['first', 'second']);
      rmSync(folder(), { recursive: true });
      await build({});
      fs.mkdirSync(folder(), { recursive: true });
    }
  });

  it.each([
    ['is empty', ''],
    ['is something else', 'PK\u0003\u0004 something else'],
    ['is longer than it was', undefined],
  ])('costs its values alone where a segment %s', async (_, text) => {
    await build({ a: 'a' });
    const [first = ''] = segments();
    await build({ b: 'b' }, ['a']);
    if (text === undefined) appendFileSync(path.join(folder(), first), 'more');
    else writeFileSync(path.join(folder(), first), text);
    const store = open();
    expect([store.get(key('a')), store.get(key('b'))]).toEqual([undefined, 'b']);
    await store.save();
    expect(segments()).toHaveLength(1);
  });

  it('does not stop a build that has opened the store before', async () => {
    await build({ a: 'a', b: 'b' });
    const store = open();
    expect(store.get(key('a'))).toBe('a');
    truncateSync(path.join(folder(), segments()[0] ?? ''), 10);
    expect(store.get(key('b'))).toBeUndefined();
    store.set(key('b'), 'b');
    await store.save();
    expect(open().get(key('b'))).toBe('b');
  });

  it('leaves files of others alone', async () => {
    await build({ a: 'a' });
    writeFileSync(path.join(folder(), 'thesis.docx'), 'x');
    await build({ b: 'b' });
    expect(readdirSync(folder())).toContain('thesis.docx');
  });

  it('takes away what a killed process has left, and not what another is writing', async () => {
    await build({ a: 'a' });
    for (const name of ['old.writing', 'new.writing']) writeFileSync(path.join(folder(), name), 'x');
    utimesSync(path.join(folder(), 'old.writing'), new Date(0), new Date(0));
    await build({}, ['a']);
    expect(readdirSync(folder())).toContain('new.writing');
    expect(readdirSync(folder())).not.toContain('old.writing');
  });
});

describe('merging', () => {
  it('keeps the number of files small, and every value', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `value ${index}`);
    for (const [index, name] of names.entries()) {
      await build({ [name]: name.repeat(index) }, names.slice(0, index));
      expect(segments().length).toBeLessThanOrEqual(9);
    }
    const store = open();
    expect(names.map((name) => store.get(key(name)))).toEqual(names.map((name, index) => name.repeat(index)));
  });

  it('copies a large segment seldom', async () => {
    await build({ large: 'x'.repeat(1_000_000) });
    const [large = ''] = segments();
    for (let round = 0; round < 30; round += 1) await build({ [round]: 'small' }, ['large']);
    expect(segments()).toContain(large);
  });

  it('keeps what the last builds have not used, and not for ever', async () => {
    await build({ kept: 'x'.repeat(1000), branch: 'y'.repeat(5000) });
    for (let round = 0; round < 6; round += 1) await build({}, ['kept']);
    expect(open().get(key('branch'))).toBe('y'.repeat(5000));
    for (let round = 0; round < 6; round += 1) await build({}, ['kept']);
    const store = open();
    expect([store.get(key('branch')), store.get(key('kept'))]).toEqual([undefined, 'x'.repeat(1000)]);
  });

  it('counts a process as one build, however often it saves', async () => {
    await build({ a: 'a', other: 'b'.repeat(1000) });
    const store = open();
    for (let round = 0; round < 30; round += 1) {
      store.get(key('a'));
      await store.save();
    }
    expect(open().get(key('other'))).toBe('b'.repeat(1000));
  });

  it('begins to count anew where the counts are garbled', async () => {
    await build({ a: 'a', b: 'b' });
    for (let round = 0; round < 5; round += 1) await build({}, ['a']);
    for (const text of ['', '{', '[[1]]', '{"a":1}']) {
      writeFileSync(path.join(folder(), 'idle.json'), text);
      await build({}, ['a']);
      expect(open().get(key('b'))).toBe('b');
    }
  });

  it('is bounded: of what is not used no more than some stays', async () => {
    for (let round = 0; round < 6; round += 1) await build({ [round]: String(round).padEnd(6_000_000, '.') });
    const bytes = segments().reduce((sum, name) => sum + statSync(path.join(folder(), name)).size, 0);
    expect(bytes).toBeLessThan(45_000_000);
    expect(open().get(key(5))).toHaveLength(6_000_000);
  });

  it('hurts nobody who reads at the same time', async () => {
    for (let round = 0; round < 8; round += 1)
      await build({ [round]: String(round) }, ['0', '1', '2', '3', '4', '5', '6', '7']);
    const reader = open();
    const late = open();
    await late.save();
    for (let round = 8; round < 30; round += 1) {
      await build(
        { [round]: 'x' },
        Array.from({ length: round }, (_, index) => String(index)),
      );
    }
    for (let round = 0; round < 8; round += 1) {
      expect(reader.get(key(round))).toBe(String(round));
      // Its files are closed, and gone: it finds the values where they are now.
      expect(late.get(key(round))).toBe(String(round));
    }
  });
});

describe('a disk that fails', () => {
  it.each([
    ['ENOSPC', 'the disk is full', '디스크가 가득'],
    ['EACCES', 'permission is denied', '권한'],
  ])('with %s is told clearly, and spoils nothing', async (code, english, korean) => {
    await build({ a: 'a' });
    const before = readdirSync(folder());
    const store = open();
    store.set(key('b'), 'b');
    vi.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    const { syncBuiltinESMExports } = await import('node:module');
    syncBuiltinESMExports();
    const failure: unknown = await store.save().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CacheUnwritable);
    expect((failure as CacheUnwritable).sentence.en).toContain(english);
    expect((failure as CacheUnwritable).sentence.ko).toContain(korean);
    expect(readdirSync(folder())).toEqual(before);
    expect([store.get(key('a')), store.get(key('b'))]).toEqual(['a', 'b']);
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    await store.save();
    expect([open().get(key('a')), open().get(key('b'))]).toEqual(['a', 'b']);
  });

  it('gives way to a cache that cannot be read', async () => {
    await build({ a: 'a' });
    chmodSync(folder(), 0o000);
    const store = open();
    chmodSync(folder(), 0o700);
    store.set(key('b'), 'b');
    await store.save();
    expect([open().get(key('a')), open().get(key('b'))]).toEqual(['a', 'b']);
  });
});

describe('several processes', () => {
  const saver = (names: string, rounds: number, values: number, bytes: number): ChildProcess =>
    spawn(
      process.execPath,
      [path.join(import.meta.dirname, 'testing', 'saver.ts'), cache, names, ...[rounds, values, bytes].map(String)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );

  it('save at the same time, and lose nothing', async () => {
    const names = ['one', 'two', 'three'];
    const codes = await Promise.all(
      names.map(
        async (name) => ((await once(saver([name, ...names].join(), 6, 10, 500), 'exit')) as [number | null])[0],
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const store = open();
    for (const name of [...names, 'both']) {
      for (let round = 0; round < 6; round += 1) {
        for (let index = 0; index < 10; index += 1) {
          const text = `${name} ${round} ${index}`;
          expect(store.get(key(text))?.slice(0, text.length)).toBe(text);
        }
      }
    }
  }, 60_000);

  it('may be killed at any moment', async () => {
    for (const rounds of [1, 2, 4]) {
      const child = saver('killed', 200, 50, 20_000);
      const lines = createInterface({ input: child.stdout ?? process.stdin });
      let done = -1;
      for await (const line of lines) {
        done = Number(line);
        if (done >= rounds) break;
      }
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      const store = open();
      for (let round = 0; round <= done; round += 1)
        for (let index = 0; index < 50; index += 1)
          expect(store.get(key(`killed ${round} ${index}`))).toBe(`killed ${round} ${index}`.padEnd(20_000, '.'));
    }
  }, 60_000);
});
