import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toVaultPath } from '#naming';
import type { Note } from '#vault';
import { plantGarden } from './plant-garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, siteWith, toAddress, vaultOf } from './testing/hand-made.ts';

type Files = Readonly<Record<string, string | Buffer>>;

const root = mkdtempSync(path.join(tmpdir(), 'madang-shown-'));

/** The fingerprint of the page of `ko/a.md`, and what the page shows, among files that lie on the disk. */
function pageWith(source: string, files: Files, others: readonly Note[] = []) {
  const attachments = Object.entries(files).map(([name, bytes]) => {
    const absolutePath = path.join(root, name);
    mkdirSync(path.dirname(absolutePath), { recursive: true });
    writeFileSync(absolutePath, bytes);
    return { path: toVaultPath(name), absolutePath, heldBack: false };
  });
  const garden = plantGarden({
    ...{ site: siteWith(), draft: (note) => fakeDraft(note), fragment: fakeDraft, lastChange: () => undefined },
    vault: {
      ...vaultOf([at('ko/a.md', source), ...others]),
      attachments: new Map(attachments.map((file) => [file.path, file])),
    },
  });
  const address = toAddress('ko/a');
  return { fingerprint: garden.fingerprint(address), page: JSON.stringify(garden.page(address)) };
}

function png(width: number, height: number, rest = ''): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const sides = Buffer.alloc(8);
  sides.writeUInt32BE(width, 0);
  sides.writeUInt32BE(height, 4);
  return Buffer.concat([header, sides, Buffer.from('0806000000', 'hex'), Buffer.from(rest)]);
}

function canvas(text: string): string {
  return JSON.stringify({ nodes: [{ type: 'text', text, x: 0, y: 0 }] });
}

describe('the fingerprint of a page', () => {
  it.each<readonly [what: string, source: string, before: Files, after: Files]>([
    ['the size of an image', '![[a.png]]', { 'a.png': png(1, 2) }, { 'a.png': png(2, 2) }],
    ['what is an image', '![[a.png]]', { 'a.png': png(1, 2) }, { 'a.png': 'none' }],
    ['the text of a file', '![[a.yaml]]', { 'a.yaml': 'a: 1' }, { 'a.yaml': 'a: 2' }],
    ['what is a text', '![[a.data]]', { 'a.data': Buffer.of(0, 1) }, { 'a.data': 'a' }],
    ['what a drawing says', '![[a.canvas]]', { 'a.canvas': canvas('하나') }, { 'a.canvas': canvas('둘') }],
    [
      'the size of the picture of a drawing',
      '![[a.canvas]]',
      { 'a.canvas': canvas(''), 'a.canvas.png': png(1, 1) },
      { 'a.canvas': canvas(''), 'a.canvas.png': png(1, 2) },
    ],
    ['an image in an embedded text', '![[b]]', { 'b.png': png(1, 2) }, { 'b.png': png(2, 2) }],
    ['an image in a section that is embedded', '![[b#절]]', { 'b.png': png(1, 2) }, { 'b.png': png(2, 2) }],
  ])('changes with %s', (_, source, before, after) => {
    const others = [at('ko/b.md', '글\n## 절\n![[b.png]]')];
    const [first, second] = [pageWith(source, before, others), pageWith(source, after, others)];
    expect(first.fingerprint).toBeDefined();
    expect(second.page).not.toBe(first.page);
    expect(second.fingerprint).not.toBe(first.fingerprint);
  });

  it.each<readonly [what: string, source: string, before: Files, after: Files]>([
    ['an image of the same size', '![[a.png]]', { 'a.png': png(1, 2, 'one') }, { 'a.png': png(1, 2, 'two') }],
    ['a file that is linked', '[[a.yaml]]', { 'a.yaml': 'a: 1' }, { 'a.yaml': 'a: 2' }],
  ])('stays with %s', (_, source, before, after) => {
    expect(pageWith(source, after).fingerprint).toBe(pageWith(source, before).fingerprint);
  });

  it('changes with a text that is embedded in an embedded one', () => {
    const among = (text: string) => pageWith('![[b]]', {}, [at('ko/b.md', '![[c]]'), at('ko/c.md', text)]);
    expect(among('하나').fingerprint).not.toBe(among('둘').fingerprint);
  });

  it.each(['diagram', 'code'] as const)('is not given to a page whose %s only making it can tell', (kind) => {
    const plain = (note: Note) => fakeDraft(note);
    const odd = (note: Note) => ({
      ...fakeDraft(note),
      runsCode: kind === 'code',
      slots: kind === 'diagram' ? [{ kind, source: 'graph', links: [], lines: [] } as const] : [],
    });
    const given = [plain, odd].map((draft) => {
      const seeds = { site: siteWith(), vault: vaultOf([at('ko/a.md', '글')]), fragment: fakeDraft };
      return plantGarden({ ...seeds, draft, lastChange: () => undefined }).fingerprint(toAddress('ko/a'));
    });
    expect(given).toEqual([expect.any(String), undefined]);
  });
});
