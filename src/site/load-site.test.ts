import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '#site';

describe('loadSite', () => {
  let above: string;
  let folder: string;

  beforeEach(() => {
    above = mkdtempSync(path.join(tmpdir(), 'madang-site-'));
    folder = path.join(above, '쿠버네티스'.normalize('NFD'));
    mkdirSync(folder);
  });
  afterEach(() => {
    rmSync(above, { recursive: true });
  });

  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(path.join(folder, name), content);
  };

  it('names a site without settings after its folder', async () => {
    const { site, diagnostics } = await loadSite(folder);
    expect(site).toMatchObject({ title: { ko: '쿠버네티스', en: '쿠버네티스' }, publication: 'auto', base: '/' });
    expect(diagnostics).toEqual([]);
  });

  it('gives a folder that does not exist all defaults', async () => {
    const { site, diagnostics } = await loadSite(path.join(folder, 'none'));
    expect(site).toMatchObject({ title: { ko: 'none' }, languages: ['ko', 'en'] });
    expect(diagnostics).toEqual([]);
  });

  it('reads site.yaml as Windows and macOS write it', async () => {
    write('site.yaml', `\uFEFFtitle: ${'마당'.normalize('NFD')}\r\nmdx-cod: true\r\n`);
    const { site, diagnostics } = await loadSite(folder);
    expect(site.title.ko).toBe('마당');
    expect(diagnostics).toMatchObject([{ code: 'site-key-unknown', file: 'site.yaml', line: 2, column: 1 }]);
  });

  it('reads site.yml where there is no site.yaml', async () => {
    write('site.yml', 'publication: asked\n');
    expect((await loadSite(folder)).site.publication).toBe('asked');
    write('site.yaml', 'publication: all\n');
    expect((await loadSite(folder)).site.publication).toBe('all');
  });

  it('publishes only what asks for it where the settings are not UTF-8', async () => {
    write('site.yaml', Uint8Array.of(...Buffer.from('a: 1\n'), 0xb8, 0xb6, 0xb4, 0xe7));
    const { site, diagnostics } = await loadSite(folder);
    expect(site.publication).toBe('asked');
    expect(diagnostics).toMatchObject([{ code: 'site-yaml-syntax', line: 2 }]);
  });

  it('publishes only what asks for it where the settings cannot be opened', async () => {
    mkdirSync(path.join(folder, 'site.yaml'));
    const { site, diagnostics } = await loadSite(folder);
    expect(site.publication).toBe('asked');
    expect(diagnostics).toMatchObject([{ code: 'site-unreadable', file: 'site.yaml', severity: 'error' }]);
  });
});
