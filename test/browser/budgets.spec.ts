import { gzipSync } from 'node:zlib';
import { expect, test } from './harness.ts';

const KB = 1024;

for (const path of ['ko/workloads/daemonset/', 'en/workloads/daemonset/']) {
  test(`the typical note ${path} keeps to its budget`, async ({ page, at }) => {
    const sizes = new Map<string, number>();
    const requests: string[] = [];
    page.on('response', (response) => {
      requests.push(response.url());
    });
    page.on('requestfinished', (request) => {
      const type = request.resourceType();
      void request.response().then(async (response) => {
        if (response === null || type === 'font' || type === 'image') return;
        const bytes = gzipSync(await response.body()).length;
        sizes.set(type, (sizes.get(type) ?? 0) + bytes);
      });
    });
    await page.goto(at('tour', path), { waitUntil: 'networkidle' });
    // Pictures are the author's, and the icon is asked for once in a visit.
    const own = requests.filter((url) => !/\.(?:svg|png)$/.test(new URL(url).pathname));
    expect(own.length, own.join('\n')).toBeLessThanOrEqual(8);

    const script = sizes.get('script') ?? 0;
    const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(sizes.get('document')).toBeGreaterThan(0);
    expect(sizes.get('stylesheet')).toBeGreaterThan(0);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(8 * KB);
    expect(all).toBeLessThanOrEqual(40 * KB);
  });
}
