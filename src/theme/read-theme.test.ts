import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { html } from '#html';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { PARTS, placeholder, SCRIPTS } from '#shell';
import { INVENTORY, readTheme, takeStock } from './read-theme.ts';
import { shellPath } from './theme.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madang-theme-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const script of SCRIPTS) write(shellPath(script), `${script} ${PARTS.map(placeholder).join('')}`);
  write('assets/page.js', 'void 0;');
  write('ko/세기/index.html', '<p>6</p>');
  write(INVENTORY, JSON.stringify(takeStock(folder, ['ko/세기/index.html'])));
});

const read = () => readTheme(folder, '/wiki/');

describe('a theme that was kept', () => {
  it('has the files that documents load, the pages of notes with code, and no shell among them', () => {
    const theme = read();
    expect(theme.files.map(({ path: file }) => file)).toEqual(['assets/page.js']);
    expect([...theme.codePages.keys()]).toEqual(['ko/세기/index.html']);
  });

  it.each(['page', 'not-found', undefined] as const)('makes documents with the script %s', (script) => {
    const made = read().document({ lang: 'en', head: html`<title>x</title>`, body: html`y`, inline: [], script });
    expect(made).toBe(`${script ?? 'none'} /wiki/en<title>x</title>y`);
  });

  it.each(['assets/page.js', 'ko/세기/index.html', shellPath('page')])('is none where %s was touched', (file) => {
    write(file, 'touched');
    expect(read).toThrow(file);
  });

  it.each([INVENTORY, 'assets/page.js'])('is none without %s', (file) => {
    rmSync(path.join(folder, file));
    expect(read).toThrow();
  });
});
