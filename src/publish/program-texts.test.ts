import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { textsFor } from '#i18n';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { programTexts } from './program-texts.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'madang-program-texts-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

describe('programTexts', () => {
  it('know the addresses of scripts that are named after pages, since notes may hide an `assets/404.html`', async () => {
    const pages = globSync('src/layouts/**/*.astro').map((file) => path.basename(file));
    expect(pages).not.toEqual([]);
    expect(await programTexts(cache)).toEqual(
      expect.arrayContaining(pages.map((name) => `/assets/${name}_astro_type_script_index_0_lang`)),
    );
  });

  it('know the addresses of what every document loads', async () => {
    expect(await programTexts(cache)).toEqual(
      expect.arrayContaining(['/assets/page.', '/assets/not-found.', '/assets/styles.']),
    );
  });

  it('hold the interface, the files that are served as they are, and the licence of the font', async () => {
    const texts = await programTexts(cache);
    for (const part of [textsFor('ko').menu.more, '<svg', 'SIL OPEN FONT LICENSE']) {
      expect([part, texts.some((text) => text.includes(part))]).toEqual([part, true]);
    }
  });

  it('are the same when they are kept', async () => {
    const made = await programTexts(cache);
    vi.resetModules();
    const { programTexts: ofNextProcess } = await import('./program-texts.ts');
    expect(await ofNextProcess(cache)).toEqual(made);
  });
});
