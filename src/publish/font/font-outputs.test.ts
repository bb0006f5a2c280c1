import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from 'fontverter';
import { afterAll, describe, expect, it } from 'vitest';
import { fontCharacters } from './font-characters.ts';
import { fontOutputs } from './font-outputs.ts';
import { sfntTable } from './sfnt-table.ts';

const folders: string[] = [];
const cacheFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'madang-font-cache-'));
  folders.push(folder);
  return folder;
};
const cache = cacheFolder();
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Everything that is written for the font of a site that shows `characters`. */
async function fontOf(characters: string, kept = cache): Promise<ReadonlyMap<string, Buffer>> {
  const made = new Map<string, Buffer>();
  for (const output of await fontOutputs(new Map([['ko/index.html', { characters }]]), kept)) {
    made.set(output.path, Buffer.from((await output.make()) as Uint8Array));
  }
  return made;
}

function fontFiles(written: ReadonlyMap<string, Buffer>): Buffer[] {
  return [...written].filter(([name]) => name.endsWith('.woff2')).map(([, bytes]) => bytes);
}

const SYLLABLES = Array.from({ length: 1000 }, (_, offset) => String.fromCodePoint(0xac00 + offset * 7)).join('');

describe('fontOutputs', () => {
  it('keep the characters of the site and ASCII, and nothing else', async () => {
    const [file = Buffer.of(), ...others] = fontFiles(await fontOf('⇒데몬셋🄰🍚'));
    expect(others).toEqual([]);
    const characters = fontCharacters(await convert(file, 'truetype'));
    const has = (text: string): boolean[] =>
      Array.from(text, (character) => characters.has(character.codePointAt(0) ?? 0));
    expect(has('데몬셋⇒🄰Az09~')).not.toContain(false);
    expect(has('가힣🍚é')).not.toContain(true);
  });

  it('are a font of its own name that says whose it is', async () => {
    const written = await fontOf('가');
    const [file = Buffer.of()] = fontFiles(written);
    const names = sfntTable(await convert(file, 'truetype'), 'name')
      .toString('latin1')
      .replaceAll('\0', '');
    expect(names).toContain('MadangSans Variable');
    expect(names).not.toContain('Pretendard Variable');
    expect(names).toContain('Kil Hyung-jin');
    expect(written.get('fonts/LICENSE.txt')?.toString()).toContain('SIL OPEN FONT LICENSE');
  });

  it('have the same bytes for the same characters, whether they were cut before or not', async () => {
    const written = await fontOf('나무');
    expect(await fontOf('무나')).toEqual(written);
    expect(await fontOf('나무', cacheFolder())).toEqual(written);
  });

  it('have inputs that differ where the font grows, under the same name', async () => {
    const inputsOf = async (characters: string): Promise<Record<string, unknown>> => {
      const outputs = await fontOutputs(new Map([['index.html', { characters }]]), cache);
      return Object.fromEntries(outputs.map((output) => [output.path, output.inputs]));
    };
    const [before, same, after] = [await inputsOf('나'), await inputsOf('나'), await inputsOf('나비')];
    expect(same).toEqual(before);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['fonts/madang-sans.woff2']).not.toEqual(before['fonts/madang-sans.woff2']);
  });

  it('keep rare characters of a large site in files of their own, named after what they hold', async () => {
    const before = await fontOf(`가나다${SYLLABLES}`);
    const names = [...before.keys()];
    expect(fontFiles(before)).toHaveLength(3);
    for (const name of names.filter((file) => file.endsWith('.woff2'))) {
      expect(before.get('fonts/fonts.css')?.toString()).toContain(`url(${path.basename(name)})`);
    }
    const after = await fontOf(`가나다${SYLLABLES}힡`);
    expect(after.size).toBe(before.size);
    expect([...after.keys()].filter((name) => !before.has(name))).toHaveLength(1);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['truncated', (bytes) => bytes.subarray(0, -1)],
    ['garbled', (bytes) => Buffer.from(bytes).fill(0, 100, 200)],
    ['empty', () => Buffer.of()],
  ])('mend a cache whose files are %s', async (_, spoil) => {
    const own = cacheFolder();
    const whole = await fontOf('다', own);
    const kept = path.join(own, 'font');
    expect(readdirSync(kept).length).toBeGreaterThan(1);
    for (const name of readdirSync(kept)) {
      writeFileSync(path.join(kept, name), spoil(readFileSync(path.join(kept, name))));
    }
    expect(await fontOf('다', own)).toEqual(whole);
  });
});
