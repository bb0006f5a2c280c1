/** The bytes of a table of a font in the sfnt container, shared with `font`. Throws a `RangeError` where it has none. */
export function sfntTable(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue;
    const start = font.readUInt32BE(at + 8);
    return font.subarray(start, start + font.readUInt32BE(at + 12));
  }
  throw new RangeError(`The font has no table ${tag}`);
}
