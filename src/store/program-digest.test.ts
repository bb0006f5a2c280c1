import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setEnvironmentData, Worker } from 'node:worker_threads';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { digestOfProgram, programDigest } from './program-digest.ts';

const project = mkdtempSync(path.join(tmpdir(), 'madang-program-'));
afterAll(() => {
  rmSync(project, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}

beforeEach(() => {
  for (const file of ['astro.config.mjs', 'package.json', 'package-lock.json']) write(file, '{}');
  write('src/room/idea.ts', 'export const idea = 1;');
  write('public/robots.txt', '');
});

describe('programDigest', () => {
  it('is one for a process', () => {
    expect(programDigest()).toMatch(/^[0-9a-f]{32}$/);
    expect(programDigest()).toBe(programDigest());
  });

  it('is told to threads, which do not look for it again', async () => {
    const told = programDigest();
    setEnvironmentData('madang:program', 'f'.repeat(32));
    const thread = new Worker(
      `import(${JSON.stringify(new URL('program-digest.ts', import.meta.url).href)}).then(({ programDigest }) => {
        require('node:worker_threads').parentPort.postMessage(programDigest());
      });`,
      { eval: true },
    );
    setEnvironmentData('madang:program', told);
    expect((await once(thread, 'message'))[0]).toBe('f'.repeat(32));
    await thread.terminate();
  });

  it.each([
    'src/room/idea.ts',
    'src/room/new.css',
    'src/page.astro',
    'public/robots.txt',
    'package.json',
    'package-lock.json',
  ])('differs where %s differs', (file) => {
    const before = digestOfProgram(project);
    write(file, 'other');
    expect(digestOfProgram(project)).not.toBe(before);
  });

  it('differs where a file has another name', () => {
    write('src/room/a.ts', '');
    const before = digestOfProgram(project);
    rmSync(path.join(project, 'src/room/a.ts'));
    write('src/room/b.ts', '');
    expect(digestOfProgram(project)).not.toBe(before);
  });

  it.each(['src/room/idea.test.ts', 'src/room/testing/case.ts', 'src/room/fixtures/a/input.md', 'README.md'])(
    'does not ask %s, which only tests or tells',
    (file) => {
      const before = digestOfProgram(project);
      write(file, 'other');
      expect(digestOfProgram(project)).toBe(before);
    },
  );
});
