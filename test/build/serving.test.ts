import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyFolder, folderOf } from './build-site.ts';
import { withThemes } from './cache-of-tests.ts';
import { endCommands, freePort, startCommand } from './start-command.ts';

afterEach(endCommands);

/** Starts a command with a cache of its own. */
function start(command: string, args: readonly string[], environment: NodeJS.ProcessEnv, ready: RegExp) {
  return startCommand(command, args, { CACHE_DIR: withThemes(emptyFolder()), ...environment }, ready);
}

describe('npm start', () => {
  it('builds, prints the address, serves, and ends when it is told to', async () => {
    const content = folderOf({ 'ko/하나.md': '# 하나\n\n[[없음]]\n', 'site.yaml': 'address: /wiki/\n' });
    const port = await freePort();
    const { child, found } = await start(
      'start',
      ['--port', String(port)],
      { CONTENT: content, DIST: path.join(emptyFolder(), 'site') },
      /^ {2}(http:\S+)$/m,
    );
    const [, address = ''] = found;
    expect(address).toBe(`http://localhost:${port}/wiki/`);
    // A fault in a note is no reason to hide the rest.
    expect((await fetch(new URL('ko/하나/', address))).status).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says which port it took instead of one that is taken', async () => {
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const dist = emptyFolder();
    writeFileSync(path.join(dist, 'index.html'), 'built before');
    const { found, output } = await start(
      'start',
      ['--no-build', '--port', String(port)],
      { CONTENT: folderOf({}), DIST: dist },
      /^ {2}(http:\S+)$/m,
    );
    expect(await (await fetch(found[1] ?? '')).text()).toBe('built before');
    expect(output()).toContain(`Port ${port} is taken`);
    taken.close();
  });
});

describe('npm run dev', () => {
  it('shows a page while many notes are to be drafted, and what links to it when they are', async () => {
    const files: Record<string, string> = { 'ko/하나.md': '# 하나\n\n먼저 쓴 글\n' };
    for (let index = 0; index < 60; index += 1)
      files[`ko/n${index}.md`] = `# 노트 ${index}\n\n[[하나]]에서 온 글 ${index}번\n`;
    const port = String(await freePort());
    const { found } = await start('dev', ['--port', port], { CONTENT: folderOf(files) }, /(http:\/\/localhost:\d+)/);
    const get = async (): Promise<string> => (await fetch(new URL('/ko/하나/', found[1]))).text();
    expect(await get()).toContain('먼저 쓴 글');
    await vi.waitUntil(async () => (await get()).includes('하나에서 온 글 7번'), { timeout: 60_000, interval: 100 });
  });

  it('shows an edit, a new note, pictures and the whole font', async () => {
    const content = folderOf({
      'ko/하나.md': '# 하나\n\n먼저 쓴 글\n\n![그림](그림.svg)\n',
      'site.yaml': 'address: /wiki/\n',
    });
    writeFileSync(path.join(content, 'ko/그림.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { found } = await start(
      'dev',
      ['--port', String(await freePort())],
      { CONTENT: content },
      /(http:\/\/localhost:\d+)/,
    );
    const get = async (address: string): Promise<Response> => fetch(new URL(address, found[1]));
    const shows = (address: string, text: string): Promise<string> =>
      vi.waitUntil(
        async () => {
          const page = await (await get(address)).text();
          return page.includes(text) ? page : undefined;
        },
        { timeout: 60_000, interval: 100 },
      );
    const page = await shows('/wiki/ko/하나/', '먼저 쓴 글');

    const picture = await get(/src="([^"]*\.svg)"/.exec(page)?.[1] ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect((await get('/wiki/fonts/fonts.css')).status).toBe(200);
    expect((await get('/wiki/fonts/madang-sans.woff2')).headers.get('content-type')).toBe('font/woff2');

    writeFileSync(path.join(content, 'ko/하나.md'), '# 하나\n\n고쳐 쓴 글\n');
    mkdirSync(path.join(content, 'ko/새 폴더'));
    writeFileSync(path.join(content, 'ko/새 폴더/둘.md'), '# 둘\n\n새로 쓴 글\n');
    await shows('/wiki/ko/하나/', '고쳐 쓴 글');
    await shows('/wiki/ko/새-폴더/둘/', '새로 쓴 글');

    writeFileSync(path.join(content, 'ko/하나.md'), '# 하나\n\n[[없는 노트]]\n');
    const faulty = await shows('/wiki/ko/하나/', 'page:faults');
    expect(faulty).toContain('ko/하나.md:3:1');
    expect((await get('/wiki/src/client/faults.ts')).status).toBe(200);
  });
});
