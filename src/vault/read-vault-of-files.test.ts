import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSite } from '#site';
import { type Note, readVault, type Vault } from '#vault';

// Files that git or an editor would mangle are written where the tests run.
describe('readVault, of files as other systems leave them,', () => {
  let above: string;
  let root: string;
  const { site } = readSite('', 'site.yaml', 'notes');

  beforeEach(() => {
    above = mkdtempSync(path.join(tmpdir(), 'madang-vault-'));
    root = path.join(above, 'notes');
    mkdirSync(root);
  });
  afterEach(() => {
    rmSync(above, { recursive: true });
  });

  function write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }

  async function readOne(
    name: string,
    content: string | Uint8Array,
  ): Promise<{ note: Note | undefined; faults: string[] }> {
    write(name, content);
    const vault = await readVault(root, site);
    return { note: vault.notes[0], faults: faultsOf(vault) };
  }

  function faultsOf({ diagnostics }: Vault): string[] {
    return diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
  }

  it('reads CRLF and a byte order mark as if they were not there', async () => {
    const { note, faults } = await readOne('a.md', '\uFEFF---\r\ntitle: 데몬셋\r\norder: x\r\n---\r\n본문\r\n');
    expect(note?.frontmatter.title).toBe('데몬셋');
    expect(note?.source).toBe('---\ntitle: 데몬셋\norder: x\n---\n본문\n');
    expect(note?.source.slice(note.bodyStart)).toBe('본문\n');
    expect(faults).toEqual(['a.md:3:8 frontmatter-field-invalid']);
  });

  it('brings names and text from NFD to NFC', async () => {
    const { note } = await readOne('▣ 데몬셋.md'.normalize('NFD'), '데몬셋\n'.normalize('NFD'));
    expect(note).toMatchObject({ id: '▣ 데몬셋.md', stem: '▣ 데몬셋', source: '데몬셋\n' });
  });

  it('reads one of two files whose names differ in normalisation alone', async () => {
    write('데몬셋.md', 'NFC');
    write('데몬셋.md'.normalize('NFD'), 'NFD');
    const vault = await readVault(root, site);
    expect(vault.notes).toHaveLength(1);
    expect(faultsOf(vault)).toEqual(['데몬셋.md:1:1 file-name-twice']);
  });

  it('removes the noncharacters that drafts mark slots with', async () => {
    const { note } = await readOne('a.md', 'a\uFDD0b\uFDD1c\uFDEF\n');
    expect(note?.source).toBe('abc\n');
  });

  it('reads EUC-KR and CP949, and says so', async () => {
    // "데몬셋 정리" in EUC-KR, and "똠" which only CP949 has.
    const bytes = Uint8Array.of(0xb5, 0xa5, 0xb8, 0xf3, 0xbc, 0xc2, 0x20, 0xc1, 0xa4, 0xb8, 0xae, 0x0a, 0x8c, 0x63);
    const { note, faults } = await readOne('a.txt', bytes);
    expect(note?.source).toBe('데몬셋 정리\n똠');
    expect(faults).toEqual(['a.txt:1:1 note-encoding']);
  });

  it.each([
    ['little', 'utf-16le'],
    ['big', 'utf-16be'],
  ])('reads UTF-16 of %s endian with its byte order mark', async (_endian, encoding) => {
    const bytes = Buffer.from('\uFEFF# 데몬셋\r\n', 'utf16le');
    const { note, faults } = await readOne('a.md', encoding === 'utf-16be' ? bytes.swap16() : bytes);
    expect(note?.source).toBe('# 데몬셋\n');
    expect(faults).toEqual(['a.md:1:1 note-encoding']);
  });

  it('refuses an encoding that it cannot tell, and says where it fails', async () => {
    const { note, faults } = await readOne('a.md', Uint8Array.of(...Buffer.from('ok\r\ncaf'), 0xe9, 0x20, 0x21));
    expect(note).toBeUndefined();
    expect(faults).toEqual(['a.md:2:4 note-encoding-unknown']);
  });

  it('takes a .txt with NUL bytes for no note', async () => {
    const { note, faults } = await readOne('a.txt', 'data\0data');
    expect(note).toBeUndefined();
    expect(faults).toEqual(['a.txt:1:1 note-binary']);
  });

  it('takes a program named like a note for no note, but forgives a stray NUL', async () => {
    write('program.md', Buffer.alloc(1000));
    write('stray.md', `${'글'.repeat(200)}\n글\0글`);
    const vault = await readVault(root, site);
    expect(vault.notes.map((note) => note.source.slice(-3))).toEqual(['글\uFFFD글']);
    expect(faultsOf(vault)).toEqual(['program.md:1:1 note-binary', 'stray.md:2:2 note-nul']);
  });

  it('reads empty files and files of 500 KB, but not of 11 MB', async () => {
    write('empty.md', '');
    write('long.md', '데몬셋 '.repeat(50_000));
    write('too-long.md', Buffer.alloc(11 * 1024 * 1024, 'a'));
    const vault = await readVault(root, site);
    expect(vault.notes.map((note) => [note.id, note.source.length])).toEqual([
      ['empty.md', 0],
      ['long.md', 200_000],
    ]);
    expect(faultsOf(vault)).toEqual(['too-long.md:1:1 note-too-large']);
  });

  it('skips node_modules, .git and every other hidden folder', async () => {
    for (const folder of ['node_modules/a', 'ko/node_modules', '.git', 'ko/.git', '.trash', '.anything']) {
      write(`${folder}/a.md`, 'no note');
    }
    write('ko/a.md', 'note');
    const vault = await readVault(root, site);
    expect(vault.notes.map(({ id }) => id)).toEqual(['ko/a.md']);
    expect(vault.diagnostics).toEqual([]);
  });

  it('follows symbolic links to files inside and to nothing else', async () => {
    writeFileSync(path.join(above, 'secret.md'), 'secret');
    write('docs/real.md', 'real');
    write('.hidden/secret.md', 'secret');
    const link = (target: string, name: string): void => {
      symlinkSync(target, path.join(root, name));
    };
    link('docs/real.md', 'inside.md');
    link('../secret.md', 'outside.md');
    link('..', 'outside-folder');
    link('.', 'itself');
    link('docs', 'folder');
    link('nowhere.md', 'broken.md');
    link('circle.md', 'circle.md');
    link('.hidden/secret.md', 'hidden.md');
    const vault = await readVault(root, site);
    expect(vault.notes.map(({ id, source }) => [id, source])).toEqual([
      ['docs/real.md', 'real'],
      ['inside.md', 'real'],
    ]);
    expect(faultsOf(vault)).toEqual([
      'broken.md:1:1 symlink-broken',
      'circle.md:1:1 file-unreadable',
      'folder:1:1 symlink-folder',
      'itself:1:1 symlink-folder',
      'outside-folder:1:1 symlink-outside',
      'outside.md:1:1 symlink-outside',
    ]);
  });

  it('lets no symbolic link open what is never public or lies in a private folder', async () => {
    write('site.yaml', '');
    write('journal/asked.md', '---\npublish: true\n---\n일기');
    write('journal/photo.png', 'photo');
    write('비공개/secret.md', 'secret');
    const link = (target: string, name: string): void => {
      symlinkSync(target, path.join(root, name));
    };
    link('journal/asked.md', 'a.md');
    link('비공개/secret.md', 'b.md');
    link('journal/photo.png', 'photo.png');
    const closed = readSite('never-public: journal', 'site.yaml', 'notes').site;
    const vault = await readVault(root, closed);
    expect(vault.notes.map(({ id, publication }) => [id, publication.public, publication.decidedBy])).toEqual([
      ['a.md', false, 'never-public'],
      ['b.md', false, 'folder'],
      ['journal/asked.md', false, 'never-public'],
      ['비공개/secret.md', false, 'folder'],
    ]);
    expect([...vault.attachments.values()].map(({ path: file, heldBack }) => [file, heldBack])).toEqual([
      ['journal/photo.png', true],
      ['photo.png', true],
    ]);
  });

  it('publishes nothing where paths that are never public are not understood', async () => {
    write('asked.md', '---\npublish: true\n---\n');
    write('photo.png', 'photo');
    const vault = await readVault(root, readSite('never-public: [../x]', 'site.yaml', 'notes').site);
    expect(vault.publication).toEqual({ mode: 'asked', public: 0, private: 1 });
    expect(vault.attachments.values().toArray()).toMatchObject([{ heldBack: true }]);
  });

  it.each([
    ['aliases of aliases', aliasBomb(40), 'public'],
    ['an alias inside itself', 'a: &a [*a, *a]', 'private'],
    ['nesting without end', `a: ${'['.repeat(5000)}`, 'private'],
    ['groups in groups', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'private'],
    ['a megabyte of fields', 'a: b\n'.repeat(250_000), 'private'],
    ['five thousand keys', Array.from({ length: 5000 }, (_, key) => `k${key}: v`).join('\n'), 'public'],
    ['one key again and again', 'k: v\n'.repeat(5000), 'public'],
    ['tags without end', `tags: [${'x, '.repeat(15_000)}x]`, 'public'],
    ['an open quotation mark', `a: "${'\\"'.repeat(30_000)}`, 'private'],
    ['JSON that is never closed', undefined, 'public'],
  ])('reads a note with %s in its frontmatter within seconds', async (_case, fields, expected) => {
    const source = fields === undefined ? `{"a": "${'\\"'.repeat(30_000)}` : `---\n${fields}\n---\n본문\n`;
    const start = performance.now();
    const { note, faults } = await readOne('a.md', source);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(note?.publication.public).toBe(expected === 'public');
    if (expected === 'private') expect(faults[0]).toMatch(/ frontmatter-syntax$/);
  });

  it('reads a folder that is a symbolic link itself', async () => {
    write('a.md', 'note');
    symlinkSync(root, path.join(above, 'link'));
    const vault = await readVault(path.join(above, 'link'), site);
    expect(vault.notes.map(({ id }) => id)).toEqual(['a.md']);
    expect(vault.root).toBe(path.join(above, 'link'));
  });

  it('reports names that cannot be used', async () => {
    write('a\\b.md', 'note');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xb5, 0xa5]), Buffer.from('.md')]), 'note');
    const vault = await readVault(root, site);
    expect(vault.notes).toEqual([]);
    expect(vault.diagnostics.map(({ code }) => code)).toEqual([
      'content-empty',
      'file-name-unusable',
      'file-name-unusable',
    ]);
  });

  it('does not wait for pipes that are named like notes', async () => {
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    write('a.md', 'note');
    const vault = await readVault(root, site);
    expect(vault.notes.map(({ id }) => id)).toEqual(['a.md']);
    expect(faultsOf(vault)).toEqual(['pipe.md:1:1 file-unreadable']);
  });

  it.each([
    ['does not exist', 'none'],
    ['is a file', 'notes/a.md'],
  ])('reports a folder that %s', async (_case, name) => {
    write('a.md', 'note');
    const vault = await readVault(path.join(above, name), site);
    expect(vault).toMatchObject({ notes: [], publication: { mode: 'all', public: 0, private: 0 } });
    expect(vault.diagnostics).toMatchObject([{ code: 'content-missing', severity: 'error' }]);
  });

  it('leaves the folder as it was', async () => {
    write('ko/a.md', '\uFEFF글\r\n');
    write('image.png', 'image');
    const before = ['ko/a.md', 'image.png', 'ko', '.'].map((name) => statSync(path.join(root, name)).mtimeMs);
    await readVault(root, site);
    expect(['ko/a.md', 'image.png', 'ko', '.'].map((name) => statSync(path.join(root, name)).mtimeMs)).toEqual(before);
    expect(readFileSync(path.join(root, 'ko/a.md'), 'utf8')).toBe('\uFEFF글\r\n');
  });

  it('digests the path and the bytes of a note', async () => {
    write('a.md', 'one');
    write('b.md', 'one');
    const digests = async () => (await readVault(root, site)).notes.map(({ digest }) => digest);
    const [a, b] = await digests();
    expect(a).not.toBe(b);
    write('a.md', 'two');
    const [changed, same] = await digests();
    expect(changed).not.toBe(a);
    expect(same).toBe(b);
  });

  it('lists notes and attachments in the order of their paths', async () => {
    for (const name of ['b.png', '나.md', 'a/z.md', 'a.md', 'a.png', '가.md', 'B.md']) write(name, 'x');
    const vault = await readVault(root, site);
    expect(vault.notes.map(({ id }) => id)).toEqual(['B.md', 'a.md', 'a/z.md', '가.md', '나.md']);
    expect([...vault.attachments]).toEqual([
      ['a.png', { path: 'a.png', absolutePath: path.join(root, 'a.png'), heldBack: false }],
      ['b.png', { path: 'b.png', absolutePath: path.join(root, 'b.png'), heldBack: false }],
    ]);
  });
});

/** Each list holds the one before ten times. */
function aliasBomb(levels: number): string {
  const lines = ['a0: &a0 x'];
  for (let level = 1; level <= levels; level++) {
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
  }
  return lines.join('\n');
}
