import { resolve } from 'node:path';
import { captureTool } from '../../scripts/tools/capture-tool.ts';
import { expect, test } from './harness.ts';
import { handedOver } from './sites/handed-over.ts';

for (const file of ['queries.json', 'held-out.json']) {
  test(`of the questions in ${file}, 95 of 100 find their page among the first three`, async () => {
    const { dist } = handedOver().sites.own;
    const { code, output } = await captureTool(
      resolve('scripts/search-score.ts'),
      ['--site', dist, '--queries', `test/search/${file}`],
      {},
    );
    expect(code, output).toBe(0);
    expect(output).toMatch(/^all +\d+ /m);
  });
}
