import { sfntTable } from './sfnt-table.ts';

const UNICODE_FULL = 12;

/**
 * The characters that a font in the sfnt container can draw, as code points; none for a font whose characters all lie in the
 * basic plane, since only the table for all of Unicode is read.
 */
export function fontCharacters(font: Buffer): ReadonlySet<number> {
  const cmap = sfntTable(font, 'cmap');
  const characters = new Set<number>();
  for (let record = 4; record < 4 + 8 * cmap.readUInt16BE(2); record += 8) {
    const subtable = cmap.readUInt32BE(record + 4);
    if (cmap.readUInt16BE(subtable) !== UNICODE_FULL) continue;
    const groups = subtable + 16;
    for (let group = groups; group < groups + 12 * cmap.readUInt32BE(subtable + 12); group += 12) {
      const last = cmap.readUInt32BE(group + 4);
      for (let character = cmap.readUInt32BE(group); character <= last; character += 1) characters.add(character);
    }
  }
  return characters;
}
