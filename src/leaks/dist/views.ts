import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/**
 * What kind of text a view is. `page`: what readers read; `data`: JSON; `code`: scripts and styles, full of words that no note
 * wrote; `binary`: no text at all, in which short names come about by chance.
 */
export type ViewKind = 'page' | 'data' | 'code' | 'binary';

/** Bytes of the site in a form that can be read. */
export interface View {
  readonly kind: ViewKind;
  readonly bytes: Uint8Array;
  /** How they were wrapped, the outermost first: `gzip`, `base64`; empty for the file itself. */
  readonly wrapped: readonly string[];
}

/** Most bytes that a compressed file may grow to, against bombs. */
const MOST = 256 * 1024 * 1024;
/** How deep a text may be wrapped. */
const DEEPEST = 4;
/** Characters of base64 in a row that are looked into. */
const SHORTEST_BASE64 = 64;

/** Every view of a file: itself and what is compressed or encoded in it. Linear in the bytes and what they unpack to. */
export function viewsOf(path: string, bytes: Uint8Array): readonly View[] {
  const views: View[] = [];
  unwrap(path, bytes, [], views);
  return views;
}

function unwrap(path: string, bytes: Uint8Array, wrapped: readonly string[], views: View[]): void {
  if (wrapped.length > DEEPEST) return;
  const unpacked = unpack(path, bytes);
  if (unpacked !== undefined) {
    unwrap(path.replace(/\.(?:gz|br|zz)$/, ''), unpacked.bytes, [...wrapped, unpacked.by], views);
    return;
  }
  const wide = utf16(bytes);
  if (wide !== undefined) {
    views.push({ kind: kindOf(path), bytes: wide, wrapped: [...wrapped, 'UTF-16'] });
    return;
  }
  const isText = isUtf8(bytes);
  views.push({ kind: isText ? kindOf(path) : 'binary', bytes, wrapped });
  if (!isText) return;
  for (const { start, end } of base64In(bytes)) {
    const decoded = Buffer.from(
      Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1'),
      'base64',
    );
    unwrap('', decoded, [...wrapped, 'base64'], views);
  }
}

function kindOf(path: string): ViewKind {
  if (/\.(?:json|webmanifest|pf_\w+)$/.test(path)) return 'data';
  return /\.(?:m?js|css|map|wasm)$/.test(path) ? 'code' : 'page';
}

function unpack(path: string, bytes: Uint8Array): { readonly by: string; readonly bytes: Buffer } | undefined {
  const options = { maxOutputLength: MOST };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { by: 'gzip', bytes: gunzipSync(bytes, options) };
    if (path.endsWith('.br')) return { by: 'brotli', bytes: brotliDecompressSync(bytes, options) };
    const isZlib = bytes[0] === 0x78 && ((bytes[0] << 8) | (bytes[1] ?? 0)) % 31 === 0;
    if (isZlib) return { by: 'deflate', bytes: inflateSync(bytes, options) };
  } catch {
    // Not what it looked like: it is read as it is.
  }
  return undefined;
}

/** The text of a file in UTF-16, in UTF-8; `undefined` for any other. */
function utf16(bytes: Uint8Array): Buffer | undefined {
  const sample = bytes.subarray(0, 4096);
  const isLittle = sample[0] === 0xff && sample[1] === 0xfe;
  const isBig = sample[0] === 0xfe && sample[1] === 0xff;
  if (!isLittle && !isBig) return undefined;
  const whole = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
  return Buffer.from((isBig ? whole.swap16() : whole).toString('utf16le'));
}

/** Stretches of base64 that are long enough to hide a sentence. */
function* base64In(bytes: Uint8Array): Generator<{ readonly start: number; readonly end: number }> {
  for (let at = SHORTEST_BASE64 / 2; at < bytes.length; at += SHORTEST_BASE64 / 2) {
    if (!isBase64(bytes[at] ?? 0)) continue;
    let start = at;
    while (start > 0 && at - start < SHORTEST_BASE64 && isBase64(bytes[start - 1] ?? 0)) start -= 1;
    let end = at;
    while (isBase64(bytes[end] ?? 0)) end += 1;
    if (end - start >= SHORTEST_BASE64) yield { start: beginning(bytes, start), end };
    at = Math.max(at, end);
  }
}

function beginning(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && isBase64(bytes[start - 1] ?? 0)) start -= 1;
  return start;
}

const BASE64 = new Uint8Array(0x100);
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')) BASE64[byte] = 1;

function isBase64(byte: number): boolean {
  return BASE64[byte] === 1;
}
