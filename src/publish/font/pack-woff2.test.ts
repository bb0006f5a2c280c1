import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { packWoff2 } from './pack-woff2.ts';
import { sfntTable } from './sfnt-table.ts';
import { wholeFont } from './whole-font.ts';

const TABLES = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'fvar', 'glyf', 'gvar', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];

describe('packWoff2', () => {
  it('packs what the reference decoder unpacks to the same font', async () => {
    const cut = await subsetFont(await wholeFont(), 'Affi 가나다', { targetFormat: 'truetype' });
    const packed = packWoff2(cut);
    const unpacked = await convert(packed, 'truetype');
    for (const tag of TABLES) expect([tag, sfntTable(unpacked, tag).equals(sfntTable(cut, tag))]).toEqual([tag, true]);
    expect(unpacked).toHaveLength(cut.length);
    expect(packed.length).toBeLessThan(cut.length * 0.7);
    expect(packed.readUInt32BE(8)).toBe(packed.length);
  });
});
