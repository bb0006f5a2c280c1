import { describe, expect, it } from 'vitest';
import type { Vault } from '#vault';
import { loadSite } from '#site';
import { readVault } from '#vault';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plainNotes } from './plain-note.ts';

async function vaultOf(notes: Readonly<Record<string, string>>): Promise<Vault> {
  const folder = mkdtempSync(path.join(tmpdir(), 'madang-plain-'));
  try {
    for (const [name, text] of Object.entries(notes)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return await readVault(folder, (await loadSite(folder)).site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('notes for other tools', () => {
  it('hold ordinary links, and nothing that only Madang knows', async () => {
    const vault = await vaultOf({
      'en/pods/a.md':
        '---\ntitle: "A: 1"\ntags: [x/y]\n---\n[[b|Bee]] ![[b#Part]] [c](../b.md) ![p](../../images/p.png) %% no %%\n',
      'en/b.md': '# Bee\n\n{{< x >}}\n',
      'en/secret.md': '---\nprivate: true\n---\nSecret\n',
    });
    const notes = plainNotes(vault);
    expect(notes.map(({ stem }) => stem)).toEqual(['b', 'pods/a']);
    expect(notes[0]?.text).toContain('{ {< x >}}');
    expect(notes[1]?.text).toBe(
      '---\ntitle: "A: 1"\ntags: ["x/y"]\n---\n[Bee](/en/b/) [b](/en/b/) [c](/en/b/) ![p](/images/p.png) \n',
    );
  });
});
