import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from 'fontverter';
import { describe, expect, it } from 'vitest';
import { cutFonts } from './cut-fonts.ts';
import { fontCharacters } from './font-characters.ts';
import { sfntTable } from './sfnt-table.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'madang-font-cache-'));

function siteWith(html: string): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'madang-font-'));
  mkdirSync(path.join(dist, 'ko'));
  writeFileSync(path.join(dist, 'ko/index.html'), html);
  return dist;
}

function fontFiles(dist: string): Buffer[] {
  return readdirSync(path.join(dist, 'fonts'))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => readFileSync(path.join(dist, 'fonts', name)));
}

/** Everything in the folder of the font, as text. */
function written(dist: string): Record<string, string> {
  const folder = path.join(dist, 'fonts');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

describe('cutFonts', () => {
  it('keeps the characters of the site and ASCII, and nothing else', async () => {
    const dist = siteWith('<p>데몬셋 &#8658; 🄰🍚</p>');
    await cutFonts(dist, cache);
    const [file = Buffer.of(), ...others] = fontFiles(dist);
    expect(others).toEqual([]);
    const characters = fontCharacters(await convert(file, 'truetype'));
    const has = (text: string): boolean[] =>
      Array.from(text, (character) => characters.has(character.codePointAt(0) ?? 0));
    expect(has('데몬셋⇒🄰Az09~')).not.toContain(false);
    expect(has('가힣🍚é')).not.toContain(true);
  });

  it('is a font of its own name that says whose it is', async () => {
    const dist = siteWith('<p>가</p>');
    await cutFonts(dist, cache);
    const [file = Buffer.of()] = fontFiles(dist);
    const names = sfntTable(await convert(file, 'truetype'), 'name')
      .toString('latin1')
      .replaceAll('\0', '');
    expect(names).toContain('MadangSans Variable');
    expect(names).not.toContain('Pretendard Variable');
    expect(names).toContain('Kil Hyung-jin');
    expect(written(dist)['LICENSE.txt']).toContain('SIL OPEN FONT LICENSE');
  });

  it('writes the same bytes for the same characters, whether they were cut before or not', async () => {
    const [first, second] = [siteWith('<p>나무</p>'), siteWith('<p>무나</p>')];
    const fresh = mkdtempSync(path.join(tmpdir(), 'madang-font-cache-'));
    await cutFonts(first, cache);
    await cutFonts(second, cache);
    expect(written(second)).toEqual(written(first));
    await cutFonts(second, fresh);
    expect(written(second)).toEqual(written(first));
  });

  it('grows with the site under the same name', async () => {
    const dist = siteWith('<p>나</p>');
    await cutFonts(dist, cache);
    const before = written(dist);
    writeFileSync(path.join(dist, 'ko/index.html'), '<p>나비</p>');
    await cutFonts(dist, cache);
    const after = written(dist);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['madang-sans.woff2']).not.toBe(before['madang-sans.woff2']);
  });

  it('keeps rare characters of a large site in files of their own, named after what they hold', async () => {
    const syllables = Array.from({ length: 1000 }, (_, offset) => String.fromCodePoint(0xac00 + offset * 7)).join('');
    const dist = siteWith(`<p>가나다 ${syllables}</p>`);
    await cutFonts(dist, cache);
    const before = Object.keys(written(dist));
    expect(before.filter((name) => name.endsWith('.woff2'))).toHaveLength(3);
    for (const name of before.filter((file) => file.endsWith('.woff2'))) {
      expect(written(dist)['fonts.css']).toContain(`url(${name})`);
    }
    writeFileSync(path.join(dist, 'ko/index.html'), `<p>가나다 ${syllables}힡</p>`);
    await cutFonts(dist, cache);
    const after = Object.keys(written(dist));
    expect(after).toHaveLength(before.length);
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
  });

  it('mends a damaged cache', async () => {
    const dist = siteWith('<p>다</p>');
    const own = mkdtempSync(path.join(tmpdir(), 'madang-font-cache-'));
    await cutFonts(dist, own);
    const whole = written(dist);
    for (const name of readdirSync(path.join(own, 'font'))) rmSync(path.join(own, 'font', name));
    await cutFonts(dist, own);
    expect(written(dist)).toEqual(whole);
  });
});
