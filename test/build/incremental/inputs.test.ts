import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteOutputs } from '#build';
import { gardener } from '#engine';
import { SafeHtml } from '#html';
import { digestOf } from '#naming';
import type { Output } from '#publish';
import type { Theme } from '#theme';
import { emptyFolder } from '../build-site.ts';
import { differenceOfTexts } from './compare-sites.ts';
import type { EditedVault } from './edited-vault.ts';
import { editorOf } from './editor.ts';
import { firstVault } from './first-vault.ts';
import { seededRandom } from './seeded-random.ts';
import { DRAFT_EDITS, TELLING_EDITS } from './telling-edits.ts';

const seed = Number(process.env['MADANG_SEED'] ?? 9);
const EDITS = Number(process.env['MADANG_EDITS'] ?? 30);

/** A file of the site as it was made at some time: all that it depends on by its inputs, and what came of it. */
interface Making {
  readonly path: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly made: string;
  /** The edit before it. */
  readonly edit: string;
}

/** The theme is no part of what is tried here: documents are compared by the parts that it is given. */
const THEME: Theme = {
  shells: digestOf('theme'),
  document: (parts) =>
    JSON.stringify(parts, (_key, value: unknown) => (value instanceof SafeHtml ? String(value) : value)),
  files: [],
  codePages: new Map(),
};

async function madeBy(output: Output): Promise<string> {
  const content = await output.make();
  return typeof content === 'string' ? content : JSON.stringify(content);
}

describe(`what a file is made from (seed ${seed})`, () => {
  /** The first of all makings with the same path, inputs and bytes. */
  const makings: Making[] = [];

  beforeAll(async () => {
    const vault = firstVault(path.join(emptyFolder(), 'notes'));
    const editor = editorOf(vault, seededRandom(seed));
    const first = vault.snapshot();
    await look(vault, 'nothing');
    for (const [name, edit] of Object.entries(TELLING_EDITS)) {
      if (edit === 'implied') continue;
      edit(vault);
      await look(vault, name);
      vault.restore(first);
    }
    for (const edit of DRAFT_EDITS) {
      edit(vault);
      await look(vault, 'what texts are drafted from');
      vault.restore(first);
    }
    for (let step = 0; step < EDITS; step += 1) await look(vault, editor.edit());
  });

  /** The folder in which drafts are kept from one edit to the next. */
  const cache = path.join(emptyFolder(), 'cache');
  /** Files that come out otherwise where drafts are kept. */
  const stale: string[] = [];
  const seen = new Set<string>();
  const look = async (vault: EditedVault, edit: string): Promise<void> => {
    const grown = async (kept?: string): Promise<readonly Output[]> => {
      const notes = gardener({ content: vault.root, ...(kept !== undefined && { cache: kept }) });
      return siteOutputs((await notes.grow({ today: vault.today })).garden, THEME);
    };
    const ofKeptDrafts = new Map((await grown(cache)).map((output) => [output.path, output]));
    for (const output of await grown()) {
      const { path, inputs } = output;
      const made = await madeBy(output);
      const ofKept = ofKeptDrafts.get(path);
      if (ofKept === undefined || (await madeBy(ofKept)) !== made) stale.push(`${path} after ${edit}`);
      const key = JSON.stringify([path, inputs, made]);
      if (!seen.has(key)) makings.push({ path, inputs, made, edit });
      seen.add(key);
    }
  };

  /** Two makings that differ though their inputs, without the one that is ignored, are the same. */
  const mistake = (ignored?: string): string | undefined => {
    const before = new Map<string, Making>();
    for (const making of makings) {
      const inputs = Object.entries(making.inputs).filter(([name]) => name !== ignored);
      const key = JSON.stringify([making.path, inputs]);
      const known = before.get(key);
      if (known === undefined) before.set(key, making);
      else if (known.made !== making.made) {
        return `${making.path} after ${known.edit}, then ${making.edit}: ${differenceOfTexts(known.made, making.made) ?? ''}`;
      }
    }
    return undefined;
  };

  it('is all among its inputs: the same inputs give the same bytes', () => {
    expect(makings.length).toBeGreaterThan(EDITS);
    expect(mistake()).toBeUndefined();
  });

  it('is the same where drafts are kept', () => {
    expect(stale).toEqual([]);
  });

  it('is known by names that are all tried here', () => {
    const names = new Set(makings.flatMap(({ inputs }) => Object.keys(inputs)));
    expect([...names].filter((name) => name !== 'theme' && !(name in TELLING_EDITS))).toEqual([]);
  });

  it.each(Object.entries(TELLING_EDITS).flatMap(([name, edit]) => (edit === 'implied' ? [] : [name])))(
    'would be stale without `%s`',
    (name) => {
      expect(mistake(name)).toBeDefined();
    },
  );
});
