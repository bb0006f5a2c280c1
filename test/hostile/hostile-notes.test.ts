import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built, checkNotes, type Outcome } from '../build/build-site.ts';
import { HOSTILE_NOTES } from './hostile-notes.ts';
import { documentFaults } from './page-faults.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madang-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const root = path.join(folder, 'notes');
const outside = path.join(folder, 'outside');

/** Symbolic links, each with what is said about it. */
const LINKS: readonly (readonly [file: string, to: string, code: string])[] = [
  ['ko/to-a-file.md', '../../outside/private.md', 'symlink-outside'],
  ['ko/to-a-folder', '../../outside', 'symlink-outside'],
  ['ko/over-another.md', 'to-a-file.md', 'symlink-outside'],
  ['ko/passwd.txt', '/etc/passwd', 'symlink-outside'],
  ['ko/environment.txt', '/proc/self/environ', 'symlink-outside'],
  ['ko/in-a-circle.md', 'in-a-circle.md', 'file-unreadable'],
  ['ko/to-itself', '.', 'symlink-folder'],
  ['ko/to-nothing.md', 'nothing.md', 'symlink-broken'],
];

/** Names of files that would be markup. */
const NAMES = [
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "'><script>alert(1)<\u2215script>",
  '`${alert(1)}`',
];

const HEADER = '89504e470d0a1a0a0000000d49484452';
/** Pictures that want to be large, or something else as well. */
const PICTURES: Readonly<Record<string, string | Buffer>> = {
  'large.png': Buffer.from(`${HEADER}0000ffff0000ffff0806000000`, 'hex'),
  'page.gif': 'GIF89a/*\xff\xff<script>zqpicturescript()</script>',
  'script.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="zqpicturescript()">
    <script>zqpicturescript()</script><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:zqpicturescript()"/>
    </foreignObject><a href="javascript:zqpicturescript()"><path d="M0 0h9"/></a></svg>`,
  'entity.svg': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="zqpicturescript()"><text>&x;</text></svg>`,
};

interface Fault {
  readonly code: string;
  readonly file: string;
}

describe('hostile notes', () => {
  let built: Built;
  let checked: Outcome;
  let faults: readonly Fault[];

  beforeAll(async () => {
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'private.md'), 'zqoutsidesecret');
    mkdirSync(path.join(root, 'ko'), { recursive: true });
    for (const [file, { text }] of HOSTILE_NOTES) writeFileSync(path.join(root, file), text);
    for (const [file, to] of LINKS) symlinkSync(to, path.join(root, file));
    for (const name of NAMES) writeFileSync(path.join(root, `ko/${name}.md`), '글\n\n[[harmless]]\n');
    for (const [name, picture] of Object.entries(PICTURES)) writeFileSync(path.join(root, 'ko', name), picture);
    writeFileSync(
      path.join(root, 'ko/pictures.md'),
      [...Object.keys(PICTURES).map((name) => `![[${name}]]`), ...NAMES.map((name) => `[[${name}]]`)].join('\n\n'),
    );
    writeFileSync(
      path.join(root, 'ko/harmless.md'),
      '# 무해한 노트\n\n[[to-a-file]] ![[to-a-folder/private]] ![](passwd.txt)\n',
    );
    writeFileSync(path.join(root, 'site.yaml'), 'title: "</title><script>alert(1)</script>"\n');
    checked = await checkNotes(root, '--format', 'json');
    faults = JSON.parse(checked.output) as Fault[];
    built = await buildSite(root);
  }, 600_000);

  const codesOf = (file: string): string[] => faults.filter((fault) => fault.file === file).map(({ code }) => code);

  it.each([...HOSTILE_NOTES])('%s has what is wrong with it named', (file, { faults: wanted = [] }) => {
    expect(codesOf(file)).toEqual(expect.arrayContaining([...wanted]));
    expect(codesOf(file)).not.toContain('markdown-unparsable');
  });

  it.each(LINKS)('%s, a symbolic link to %s, is not followed', (file, _, code) => {
    expect(codesOf(file)).toEqual([code]);
  });

  it('do not keep the rest of the site from being built', () => {
    expect(built.files.get('ko/harmless/index.html')).toContain('무해한 노트');
    expect(built.output).not.toMatch(/^\s+at /m);
  });

  it('bring no script, style, frame or form into any page', () => {
    const found = [...built.files].flatMap(([file, text]) =>
      file.endsWith('.html')
        ? documentFaults(text, file.startsWith('branches/')).map((fault) => `${file}: ${fault}`)
        : [],
    );
    expect(found).toEqual([]);
  });

  it('run nothing that pictures hold', () => {
    expect([...built.files.keys()].filter((file) => file.endsWith('/script.svg'))).toHaveLength(1);
    const told = [...built.files].filter(([, text]) => text.includes('zqpicturescript'));
    expect(told.map(([file]) => file)).toEqual([]);
  });

  it('may be named as markup', () => {
    const pages = [...built.files].filter(([file, text]) => file.endsWith('.html') && text.includes('alert(1)'));
    expect(pages.length).toBeGreaterThan(NAMES.length);
  });

  it('bring nothing from outside into any file', () => {
    const told = [...built.files].filter(([, text]) => text.includes('zqoutsidesecret') || text.includes('root:x:0:0'));
    expect(told.map(([file]) => file)).toEqual([]);
  });
});
