import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import type { EditedVault } from './edited-vault.ts';
import { EDITS, editorOf } from './editor.ts';
import { notesOf } from './edits/notes-of.ts';
import { firstVault } from './first-vault.ts';
import { seededRandom } from './seeded-random.ts';

/** All that a build may see of a vault, as text. */
function stateOf(vault: EditedVault): string {
  const files = [...vault.snapshot()].map(([file, content]) => `${file} ${content.toString('latin1')}`);
  return [vault.today, ...files].join('\n');
}

function vaultAfter(edits: number, seed: number): { readonly vault: EditedVault; readonly done: readonly string[] } {
  const vault = firstVault(path.join(emptyFolder(), 'notes'));
  const editor = editorOf(vault, seededRandom(seed));
  return { vault, done: Array.from({ length: edits }, () => editor.edit()) };
}

describe('the editor', () => {
  it('does the same again for the same seed', () => {
    const [one, again, other] = [vaultAfter(60, 7), vaultAfter(60, 7), vaultAfter(60, 8)];
    expect(again.done).toEqual(one.done);
    expect(stateOf(again.vault)).toBe(stateOf(one.vault));
    expect(other.done).not.toEqual(one.done);
  });

  it('makes every kind of edit, and leaves something to be edited', () => {
    const { vault, done } = vaultAfter(1500, 2);
    const kinds = new Set(done.map((edit) => edit.slice(0, edit.indexOf(': '))));
    expect([...EDITS.map(({ name }) => name), 'undo'].filter((name) => !kinds.has(name))).toEqual([]);
    expect(notesOf(vault).length).toBeGreaterThan(10);
    expect(notesOf(vault).length).toBeLessThanOrEqual(60);
  });

  it.each(EDITS)('$name: says what it did only where it did something', ({ apply }) => {
    const vault = firstVault(path.join(emptyFolder(), 'notes'));
    // So that there is something to put right, too.
    vault.write('site.yaml', `${vault.read('site.yaml')}# changed\n`);
    const random = seededRandom(3);
    const unseen = /^(?:committed|templates in .*|.*: touched)$/;
    let made = 0;
    for (let tries = 0; tries < 20; tries += 1) {
      const before = stateOf(vault);
      const done = apply(vault, random);
      if (done === undefined) expect(stateOf(vault)).toBe(before);
      else if (!unseen.test(done)) expect([done, stateOf(vault) === before]).toEqual([done, false]);
      if (done !== undefined) made += 1;
    }
    expect(made).toBeGreaterThan(0);
  });
});

describe('an edit that leaves size and time of a file as they were', () => {
  it('does so', () => {
    const vault = firstVault(path.join(emptyFolder(), 'notes'));
    const before = vault.changedAt('ko/index.md');
    vault.writeUnseen('ko/index.md', vault.read('ko/index.md').replace('다음', '나중'));
    expect(vault.changedAt('ko/index.md')).toBe(before);
    expect(vault.read('ko/index.md')).toContain('나중');
  });
});
