import { crc32, deflateSync } from 'node:zlib';
import { seededRandom } from './random.ts';

const SIDE = 48;

/** A small PNG of grey squares, another one for each name. Its bytes depend on nothing else. */
export function picture(name: string): Uint8Array {
  const random = seededRandom(name);
  const rows = Array.from({ length: SIDE }, () => [0, ...Array.from({ length: SIDE }, () => random.below(256))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    // Stored, not squeezed: what zlib makes of the same bytes may differ from version to version.
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
