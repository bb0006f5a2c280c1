import path from 'node:path';
import { expect, it } from 'vitest';
import { gardener, type Growth } from '#engine';
import { pagePath, writeBody } from '#garden';
import { editorOf } from './editor.ts';
import { firstVault } from './first-vault.ts';
import { memoryFolder } from './memory-folder.ts';
import { seededRandom } from './seeded-random.ts';

/** `MADANG_EDITS=5000 MADANG_SEED=7` tries more, or the same again. */
const steps = Number(process.env['MADANG_EDITS'] ?? 100);
const seed = Number(process.env['MADANG_SEED'] ?? 20_260_302);
/** Against a hang, not against a slow machine. */
const MOST_MILLISECONDS = 60_000 + steps * 4_000;

/** All that a growth says, by what says it. */
function told({ garden, diagnostics, vault }: Growth): Map<string, string> {
  const { addresses, branches, redirects, assets, names, codeAddresses, world } = garden;
  const notes = vault.notes.map(({ id, digest, publication }) => ({ id, digest, publication }));
  const whole = { addresses, notes, branches, redirects, assets, names, codeAddresses, world, diagnostics };
  const said = new Map(Object.entries(whole).map(([name, value]) => [name, JSON.stringify(value)]));
  for (const address of addresses) {
    const page = garden.page(address);
    const name = `page ${pagePath(address).join('/')}`;
    said.set(name, JSON.stringify(page) + (page.kind === 'note' ? writeBody(page.body) : ''));
    said.set(`fingerprint of ${name}`, `${garden.fingerprint(address)} ${garden.noteAt(address)?.digest}`);
  }
  return said;
}

/** What two growths say differently. */
function difference(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

it(
  `grows after each of ${steps} edits what a new gardener grows, when told what has changed (seed ${seed})`,
  async () => {
    const folder = memoryFolder();
    const vault = firstVault(path.join(folder, 'notes'));
    const editor = editorOf(vault, seededRandom(seed));
    const content = vault.root;
    const kept = gardener({ content, cache: path.join(folder, 'cache') });
    await kept.isHistoryNew();
    await kept.grow({ today: vault.today });
    for (let step = 1; step <= steps; step += 1) {
      const before = vault.snapshot();
      const edit = `${step}. ${editor.edit()}`;
      const after = vault.snapshot();
      const files = [...new Set([...before.keys(), ...after.keys()])];
      const changed = files.filter((file) => before.get(file)?.equals(after.get(file) ?? Buffer.of()) !== true);
      await kept.isHistoryNew();
      const options = { today: vault.today, changed: new Set(changed.map((file) => path.join(content, file))) };
      const grown = told(await kept.grow(options));
      const fresh = told(await gardener({ content, cache: path.join(folder, 'fresh') }).grow({ today: vault.today }));
      expect({ edit, difference: difference(grown, fresh) }).toEqual({ edit, difference: [] });
    }
  },
  MOST_MILLISECONDS,
);
