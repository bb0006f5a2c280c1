import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { compressed } from './compressed.ts';

const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:json|javascript|xml|manifest\+json|atom\+xml|rss\+xml))/;

/**
 * Sends a file with `status`: text compressed where the browser takes that, other files whole or in the range asked for, and
 * 304 for what the browser has already. Rejects where the file cannot be read.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status = 200,
): Promise<void> {
  const { size, mtimeMs } = await stat(path);
  const type = lookup(path) ?? 'application/octet-stream';
  const isText = TEXT.test(type);
  const etag = `W/"${size.toString(36)}-${mtimeMs.toString(36)}"`;
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', etag);
  response.setHeader('Content-Type', isText ? `${type}; charset=utf-8` : type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
  } else if (isText) {
    const { encoding, body } = await compressed(await readFile(path), request.headers['accept-encoding'] ?? '');
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Vary', 'Accept-Encoding');
    response.writeHead(status, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
  } else {
    await sendRange(request, response, path, size);
  }
}

/** Sends a file or the part of it that the browser asks for, as players of video do. */
async function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  size: number,
): Promise<void> {
  const { range } = request.headers;
  const part = range === undefined ? undefined : parseRange(range, size);
  response.setHeader('Accept-Ranges', 'bytes');
  if (part === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  if (part !== undefined) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(part === undefined ? 200 : 206, { 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) response.end();
  else await pipeline(createReadStream(path, { start, end }), response);
}

/** Reads `bytes=0-99`, `bytes=100-` and `bytes=-100`; anything else asks for the whole file (RFC 9110, 14.2). */
function parseRange(range: string, size: number): { start: number; end: number } | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}
