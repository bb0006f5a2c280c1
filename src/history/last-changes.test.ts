import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyMark, parseLog, readLastChanges } from './last-changes.ts';

describe('readLastChanges, with a cache,', () => {
  let above: string;
  let root: string;
  let cache: string;

  beforeEach(() => {
    above = mkdtempSync(path.join(tmpdir(), 'madang-changes-'));
    root = path.join(above, 'repository');
    cache = path.join(above, 'cache');
    mkdirSync(path.join(root, 'notes'), { recursive: true });
    git('2026-01-01', 'init', '--initial-branch=main');
  });
  afterEach(() => {
    rmSync(above, { recursive: true });
  });

  function git(day: string, ...args: string[]): void {
    const time = `${day}T12:00:00Z`;
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-C', root, ...args], {
      env: { ...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: time },
      stdio: 'ignore',
    });
  }

  function write(name: string, text: string): void {
    writeFileSync(path.join(root, 'notes', name), text);
  }

  function commit(day: string, ...options: string[]): void {
    git(day, 'add', '--all');
    git(day, 'commit', '--message', day, ...options);
  }

  /** What is known with the cache, after making sure that git alone says the same. */
  async function changes(folder = path.join(root, 'notes')): Promise<Record<string, string>> {
    const kept = await readLastChanges(folder, cache);
    expect([...kept]).toEqual([...(await readLastChanges(folder))]);
    return Object.fromEntries(kept);
  }

  it('adds what the commits since have changed', async () => {
    write('가.md', '1');
    write('b.md', '1');
    commit('2026-01-01');
    expect(await changes()).toEqual({ '가.md': '2026-01-01', 'b.md': '2026-01-01' });
    write('b.md', '2');
    commit('2026-01-02');
    write('c.md', '1');
    commit('2026-01-03');
    expect(await changes()).toEqual({ 'c.md': '2026-01-03', 'b.md': '2026-01-02', '가.md': '2026-01-01' });
  });

  it('follows commits whose clock goes backwards, as git does', async () => {
    write('a.md', '1');
    commit('2026-01-09');
    await changes();
    write('a.md', '2');
    commit('2026-01-02');
    expect(await changes()).toEqual({ 'a.md': '2026-01-02' });
  });

  it('knows a renamed note by both names, and one that was taken away', async () => {
    write('old.md', '1');
    write('gone.md', '1');
    commit('2026-01-01');
    await changes();
    renameSync(path.join(root, 'notes', 'old.md'), path.join(root, 'notes', 'new.md'));
    rmSync(path.join(root, 'notes', 'gone.md'));
    commit('2026-01-02');
    expect(await changes()).toEqual({ 'new.md': '2026-01-02', 'old.md': '2026-01-02', 'gone.md': '2026-01-02' });
  });

  it('forgets a commit that was amended', async () => {
    write('a.md', '1');
    commit('2026-01-01');
    write('slip.md', '1');
    commit('2026-01-02');
    expect(await changes()).toHaveProperty(['slip.md'], '2026-01-02');
    rmSync(path.join(root, 'notes', 'slip.md'));
    write('a.md', '2');
    commit('2026-01-03', '--amend');
    expect(await changes()).toEqual({ 'a.md': '2026-01-03' });
  });

  it('forgets commits after going back to an older one', async () => {
    write('a.md', '1');
    commit('2026-01-01');
    write('a.md', '2');
    commit('2026-01-02');
    await changes();
    git('2026-01-03', 'reset', '--hard', 'HEAD~1');
    expect(await changes()).toEqual({ 'a.md': '2026-01-01' });
  });

  it('sorts the commits of a merged branch in where they belong', async () => {
    write('a.md', '1');
    commit('2026-01-01');
    git('2026-01-01', 'branch', 'side');
    write('b.md', 'on main');
    write('m.md', 'on main');
    commit('2026-01-08');
    await changes();
    git('2026-01-05', 'switch', 'side');
    write('b.md', 'on main');
    write('s.md', 'on side');
    commit('2026-01-05');
    git('2026-01-09', 'switch', 'main');
    git('2026-01-09', 'merge', '--no-edit', 'side');
    expect(await changes()).toEqual({
      'b.md': '2026-01-08',
      'm.md': '2026-01-08',
      's.md': '2026-01-05',
      'a.md': '2026-01-01',
    });
  });

  it('keeps apart what two folders of one repository ask', async () => {
    write('a.md', '1');
    writeFileSync(path.join(root, 'outside.md'), '1');
    commit('2026-01-01');
    expect(await changes()).toEqual({ 'a.md': '2026-01-01' });
    expect(await changes(root)).toEqual({ 'notes/a.md': '2026-01-01', 'outside.md': '2026-01-01' });
    expect(await changes()).toEqual({ 'a.md': '2026-01-01' });
  });

  it('reads the history once, and then what is new of it', async () => {
    write('a.md', '1');
    commit('2026-01-01');
    write('a.md', '2');
    commit('2026-01-02');
    await changes();
    // Without the objects of its past, git cannot tell what its commits have changed.
    const commits = execFileSync('git', ['-C', root, 'rev-list', 'HEAD'], { encoding: 'utf8' }).trim().split('\n');
    const first = commits.at(-1) ?? '';
    rmSync(path.join(root, '.git', 'objects', first.slice(0, 2), first.slice(2)));
    expect((await readLastChanges(path.join(root, 'notes'))).size).toBe(0);
    expect([...(await readLastChanges(path.join(root, 'notes'), cache))]).toEqual([['a.md', '2026-01-02']]);
    write('b.md', '1');
    commit('2026-01-03');
    expect([...(await readLastChanges(path.join(root, 'notes'), cache))]).toEqual([
      ['b.md', '2026-01-03'],
      ['a.md', '2026-01-02'],
    ]);
  });

  it('reads all again where what was kept is spoiled', async () => {
    write('a.md', '1');
    commit('2026-01-01');
    await changes();
    const kept = path.join(cache, 'last-changes');
    for (const name of readdirSync(kept)) writeFileSync(path.join(kept, name), 'spoiled');
    expect(await changes()).toEqual({ 'a.md': '2026-01-01' });
  });

  it('knows nothing of a shallow copy, though its last commit was known', async () => {
    write('a.md', '1');
    commit('2026-01-01');
    await changes();
    const copy = path.join(above, 'copy');
    execFileSync('git', ['clone', '--depth', '1', `file://${root}`, copy], { stdio: 'ignore' });
    expect((await readLastChanges(path.join(copy, 'notes'), cache)).size).toBe(0);
  });

  it('knows nothing where there is no repository, or no commit in it', async () => {
    expect((await readLastChanges(above, cache)).size).toBe(0);
    expect((await readLastChanges(path.join(root, 'notes'), cache)).size).toBe(0);
  });
});

describe('historyMark', () => {
  it('differs where there is another commit, or no repository', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'madang-changes-'));
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-C', root, ...args], {
        stdio: 'ignore',
      });
    };
    const none = await historyMark(root);
    git('init');
    git('commit', '--allow-empty', '-m', 'one');
    const one = await historyMark(root);
    expect(await historyMark(root)).toBe(one);
    git('commit', '--allow-empty', '-m', 'two');
    expect(new Set([none, one, await historyMark(root)]).size).toBe(3);
  });
});

describe('last changes', () => {
  it('takes the newest commit of each file', () => {
    const log = '\u00012026-03-02\0\nko/가.md\0en/a.md\0\u00012026-01-01\0\nko/가.md\0b.md\0';
    expect([...parseLog(log)]).toEqual([
      ['ko/가.md', '2026-03-02'],
      ['en/a.md', '2026-03-02'],
      ['b.md', '2026-01-01'],
    ]);
  });

  it('asks git, for a folder inside a repository', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'madang-changes-'));
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-C', root, ...args], {
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-02-03T12:00:00Z', GIT_AUTHOR_DATE: '2026-02-03T12:00:00Z' },
        stdio: 'ignore',
      });
    };
    mkdirSync(path.join(root, 'notes'));
    writeFileSync(path.join(root, 'notes', '데몬셋.md'), '가');
    writeFileSync(path.join(root, 'outside.md'), 'b');
    git('init');
    git('add', '.');
    git('commit', '-m', 'one');
    expect([...(await readLastChanges(path.join(root, 'notes')))]).toEqual([['데몬셋.md', '2026-02-03']]);
  });

  it('knows nothing where there is no repository', async () => {
    expect((await readLastChanges(mkdtempSync(path.join(tmpdir(), 'madang-changes-')))).size).toBe(0);
  });
});
