/** A box of the ISO base media file format (ISO/IEC 14496-12), by offsets in the file. */
export interface Box {
  readonly type: string;
  readonly start: number;
  /** Where its content begins. */
  readonly content: number;
  readonly end: number;
}

/** The boxes between two offsets; `undefined` where the bytes do not part into boxes. */
export function boxesIn(bytes: Buffer, start: number, end: number): readonly Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = start; at < end;) {
    if (at + 8 > end) return undefined;
    const short = bytes.readUInt32BE(at);
    const content = at + (short === 1 ? 16 : 8);
    if (content > end) return undefined;
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short;
    if (at + size > end || at + size < content) return undefined;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), start: at, content, end: at + size });
    at += size;
  }
  return boxes;
}
