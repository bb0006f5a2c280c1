import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Hosts of static sites compress about this hard.
const BROTLI_QUALITY = 5;

/** Text as a browser with this `Accept-Encoding` takes it. */
export async function compressed(
  text: Buffer,
  accepted: string,
): Promise<{ readonly encoding?: 'br' | 'gzip'; readonly body: Buffer }> {
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    return { encoding: 'br', body: await promisify(brotliCompress)(text, { params }) };
  }
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: await promisify(gzip)(text) };
  return { body: text };
}
