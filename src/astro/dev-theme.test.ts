import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html } from '#html';
import { devTheme } from './dev-theme.ts';

function documentAt(base: string, script: 'page' | 'not-found' | undefined): string {
  const theme = devTheme(() => base);
  return theme.document({ lang: 'ko', head: html`<title>h</title>`, body: html`<p>b</p>`, script, inline: [] });
}

/** Paths of what a document loads of the sources, inside the project. */
function loadedBy(document: string): string[] {
  return [...document.matchAll(/(?:src|href)="\/wiki\/(src\/[^"]+)"/g)].map(([, file = '']) => file);
}

describe('the documents of the dev server', () => {
  it.each([
    ['page', ['src/styles/index.css', 'src/client/page.ts']],
    ['not-found', ['src/styles/index.css', 'src/client/not-found.ts']],
    [undefined, ['src/styles/index.css']],
  ] as const)('load sources, which Vite serves: %s', (script, files) => {
    const loaded = loadedBy(documentAt('/wiki/', script));
    expect(loaded).toEqual(files);
    expect(loaded.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('hold their parts, and let Vite and all its scripts in', () => {
    const document = documentAt('/', undefined);
    expect(document).toContain('<html lang="ko">');
    expect(document).toContain('<title>h</title>');
    expect(document).toContain('<body><p>b</p><script type="module" src="/@vite/client"></script>');
    expect(document).not.toContain('Content-Security-Policy');
  });
});
