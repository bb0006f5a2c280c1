import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Inventory } from './receipt.ts';

const inventory = z.object({
  version: z.literal(1),
  pages: z.array(
    z.object({
      address: z.string(),
      kind: z.enum(['note', 'folder', 'tag']),
      note: z.string().nullable(),
      why: z.object({ decidedBy: z.string(), at: z.string() }).nullable(),
    }),
  ),
  assets: z.array(z.object({ path: z.string(), source: z.string(), usedBy: z.array(z.string()) })),
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  tags: z.array(z.string()),
});

/** What a receipt lists; `missing` where there is no such file, `unreadable` where it is no receipt. */
export async function readReceipt(file: string): Promise<Inventory | 'missing' | 'unreadable'> {
  try {
    const read = inventory.safeParse(JSON.parse(await readFile(file, 'utf8')));
    // A receipt is written by Madang alone, so that what fits its form is branded as it was.
    return read.success ? (read.data as unknown as Inventory) : 'unreadable';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}
