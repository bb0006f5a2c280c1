import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { html } from '#html';
import { placeholder } from '#shell';
import { devTheme } from './dev-theme.ts';

let cache = '';
let asked: string[] = [];
let release = 'first';
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end(`${release} ${(['base', 'lang', 'head', 'body'] as const).map(placeholder).join(' ')}`);
});

beforeEach(async () => {
  cache = mkdtempSync(path.join(tmpdir(), 'dev-theme-'));
  asked = [];
  release = 'first';
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  await once(server, 'close');
  rmSync(cache, { recursive: true });
});

/** The document of a start of the server, and the theme that it came of. */
async function started(base = '/') {
  const theme = devTheme(cache);
  return { theme, shown: await shownBy(theme, base) };
}

async function shownBy(theme: ReturnType<typeof devTheme>, base = '/'): Promise<string> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  await theme.load(`http://127.0.0.1:${address.port}${base}`);
  return theme.document({ lang: 'ko', head: html`h`, body: html`b`, script: 'page', inline: [] });
}

describe('the documents of the dev server', () => {
  it('are asked for once, and at the next start no more', async () => {
    const { theme, shown } = await started();
    expect(shown).toBe('first / ko h b');
    expect(await shownBy(theme)).toBe(shown);
    expect(asked.toSorted()).toEqual(['/shells/none/', '/shells/not-found/', '/shells/page/']);
    expect((await started()).shown).toBe(shown);
    expect(asked).toHaveLength(3);
  });

  it('are others for a site at another address', async () => {
    await started();
    expect((await started('/wiki/')).shown).toBe('first /wiki/ ko h b');
    expect(asked).toHaveLength(6);
  });

  it('are asked for again when the program changes, and then not kept', async () => {
    await started();
    const { theme } = await started();
    release = 'second';
    expect(theme.forget()).toBe(true);
    expect(await shownBy(theme)).toBe('second / ko h b');
    // Astro knows of them by now, and tells the browser of what changes.
    expect(theme.forget()).toBe(false);
    expect((await started()).shown).toBe('first / ko h b');
  });
});
