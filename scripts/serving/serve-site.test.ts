import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from './serve-site.ts';

const dist = mkdtempSync(join(tmpdir(), 'madang-serving-'));
const files: Record<string, string> = {
  'index.html': '<p>home</p>',
  '404.html': '<p>not here</p>',
  '.madang': 'mark',
  'ko/데몬셋/index.html': '<p>데몬셋</p>'.repeat(200),
  'ko/empty/picture.svg': '<svg/>',
  'fonts/a.woff2': 'font',
  'names.json': '[]',
  'ko/C# 100%?.png': '0123456789',
};

let site: ServedSite;
const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  site = await serveSite({ dist, base: '/wiki/', host: '127.0.0.1', port: 0 });
});
afterAll(() => site.close());

describe('serveSite', () => {
  it.each([
    ['/wiki/', 'text/html; charset=utf-8'],
    ['/wiki/ko/데몬셋/', 'text/html; charset=utf-8'],
    [`/wiki/ko/${'데몬셋'.normalize('NFD')}/`, 'text/html; charset=utf-8'],
    ['/wiki/names.json', 'application/json; charset=utf-8'],
    ['/wiki/fonts/a.woff2', 'font/woff2'],
    [`/wiki/ko/${encodeURIComponent('C# 100%?.png')}`, 'image/png'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it.each([
    ['/', '/wiki/'],
    ['/wiki?a=b', '/wiki/?a=b'],
    ['/wiki/ko/%EB%8D%B0%EB%AA%AC%EC%85%8B', '/wiki/ko/%EB%8D%B0%EB%AA%AC%EC%85%8B/'],
  ])('leads from %s to %s', async (from, to) => {
    const response = await get(from);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  it.each([
    '/elsewhere',
    '/wiki/nothing/',
    '/wiki/ko/empty/',
    '/wiki/.madang',
    '/wiki/%2e%2e/%2e%2e/etc/passwd',
    '/wiki/..%2f..%2fetc%2fpasswd',
    '/wiki/%E0%A4%A',
  ])('answers %s with the 404 page and its status', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(files['404.html']);
  });

  it.each(['br', 'gzip'])('compresses text with %s, and only text', async (encoding) => {
    const page = await get('/wiki/ko/데몬셋/', { headers: { 'accept-encoding': encoding } });
    expect(page.headers.get('content-encoding')).toBe(encoding);
    expect(await page.text()).toBe(files['ko/데몬셋/index.html']);
    const font = await get('/wiki/fonts/a.woff2', { headers: { 'accept-encoding': encoding } });
    expect(font.headers.get('content-encoding')).toBeNull();
  });

  it('answers 304 for what the browser has already', async () => {
    const first = await get('/wiki/');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const second = await get('/wiki/', { headers: { 'if-none-match': etag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', null],
  ])('answers the range %s with %i', async (range, status, text, contentRange) => {
    const response = await get(`/wiki/ko/${encodeURIComponent('C# 100%?.png')}`, { headers: { range } });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange,
    ]);
  });

  it('answers HEAD without a body', async () => {
    const response = await get('/wiki/names.json', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '2', '']);
  });

  it('takes the next port where one is taken', async () => {
    const next = await serveSite({ dist, base: '/', host: '127.0.0.1', port: site.port });
    expect(next.port).toBeGreaterThan(site.port);
    await next.close();
  });
});
