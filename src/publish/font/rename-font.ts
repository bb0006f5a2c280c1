import { sfntTable } from './sfnt-table.ts';

const RESERVED = utf16('Pretendard');
const OURS = utf16('MadangSans');

/** Names by which a system would list the font: family, unique id, full, PostScript and typographic family, prefix. */
const NAMING = new Set([1, 3, 4, 6, 16, 25]);

/**
 * Gives a font in the sfnt container another name. The Open Font License (section 3) keeps the name Pretendard for the
 * unchanged font, and a font that is cut is a changed one. Copyright, trademark and licence stay as they are.
 */
export function renameFont(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  const names = sfntTable(renamed, 'name');
  const storage = names.readUInt16BE(4);
  for (let record = 6; record < 6 + 12 * names.readUInt16BE(2); record += 12) {
    const isUtf16 = names.readUInt16BE(record) === 3;
    const isNaming = NAMING.has(names.readUInt16BE(record + 6)) || names.readUInt16BE(record + 6) > 255;
    if (!isUtf16 || !isNaming) continue;
    const start = storage + names.readUInt16BE(record + 10);
    const text = names.subarray(start, start + names.readUInt16BE(record + 8));
    // Both names are equally long, so that nothing else in the font has to move.
    for (let at = text.indexOf(RESERVED); at >= 0; at = text.indexOf(RESERVED, at + 1)) OURS.copy(text, at);
  }
  return renamed;
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
