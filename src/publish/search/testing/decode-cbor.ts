/** Reads a value of CBOR, as far as an index has such. Throws a `RangeError` at anything else, and where the bytes do not end with it. */
export function decodeCbor(bytes: Buffer): unknown {
  let at = 0;
  const numberOf = (kind: number): number => {
    if (kind < 24) return kind;
    const length = { 24: 1, 25: 2, 26: 4 }[kind];
    if (length === undefined) throw new RangeError(`No number at ${at}`);
    at += length;
    return bytes.readUIntBE(at - length, length);
  };
  const value = (): unknown => {
    const head = bytes.readUInt8(at);
    at += 1;
    const number = numberOf(head & 0x1f);
    if (head < 0x20) return number;
    if (head < 0x40) return -1 - number;
    if (head >= 0x60 && head < 0x80) {
      at += number;
      return bytes.toString('utf8', at - number, at);
    }
    if (head >= 0x80 && head < 0xa0) return Array.from({ length: number }, value);
    throw new RangeError(`Nothing that an index has at ${at}`);
  };
  const whole = value();
  if (at !== bytes.length) throw new RangeError(`More after ${at}`);
  return whole;
}
