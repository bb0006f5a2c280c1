import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { gardener } from '#engine';
import type { Lexicon } from '#search';
import { recordsOf } from './records.ts';
import { searchOutputs } from './search-outputs.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madang-search-outputs-'));
const content = path.join(folder, 'notes');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
}

const SHELF = [{ name: 'two nodes', title: { ko: '노드 둘', en: 'Two nodes' }, description: { ko: '', en: '' } }];

/** The files of the search, by their paths, as readable text. */
async function filesWith(cache: string): Promise<Map<string, string>> {
  const { garden } = await gardener({ content }).grow();
  const outputs = await searchOutputs({ garden, cache: path.join(folder, cache), shelf: SHELF });
  const files = await Promise.all(
    outputs.map(async (output) => {
      const made = await output.make();
      const bytes = Buffer.from(made as string | Uint8Array<ArrayBuffer>);
      return [output.path, (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('latin1')] as const;
    }),
  );
  return new Map(files);
}

describe('the records of the search', () => {
  it('are told apart where pages are made from the same, as those of concepts without a note', async () => {
    const term = (name: string): string =>
      `${name}: { term: { ko: ${name}, en: ${name} }, definition: { ko: 뜻, en: A } }\n`;
    write('../terms/glossary.yaml', term('etcd') + term('kubelet'));
    write('../terms/ko/note.md', '# 글\n\netcd와 kubelet.\n');
    const { garden } = await gardener({ content: path.join(folder, 'terms') }).grow();
    const records = recordsOf(garden);
    expect(records.filter(({ face }) => face.address.slug.startsWith('concepts/'))).toHaveLength(4);
    expect(new Set(records.map(({ mark }) => mark)).size).toBe(records.length);
  });
});

describe('the files of the search', () => {
  write(
    'ko/daemonset.md',
    '---\naliases: [데몬]\ntags: [워크로드]\n---\n# 데몬셋\n\n노드마다 파드 하나.\n\n## 갱신\n\n차례로 바뀐다.\n',
  );
  write('en/daemonset.md', '# DaemonSet\n\nOne pod on each node.\n');
  write('ko/alone.md', '# 혼자\n\n짝이 없다. [[hidden]]\n');
  write('ko/hidden.md', '---\nprivate: true\n---\n# 감춘제목\n\nzzhiddenzz 감춘낱말.\n');

  it('know each page once, in all its languages, and where its texts are', async () => {
    const files = await filesWith('first');
    const { pages, parts } = JSON.parse(
      Buffer.from(files.get('pagefind/lexicon.json') ?? '', 'latin1').toString(),
    ) as Lexicon;
    expect(pages).toHaveLength(3);
    expect(pages.at(-1)).toMatchObject({
      kind: 'scenario',
      faces: { ko: { href: '/ko/lab/#two%20nodes', title: '노드 둘' }, en: { title: 'Two nodes' } },
    });
    const both = pages.find(({ faces }) => faces.ko?.title === '데몬셋');
    expect(both).toMatchObject({
      kind: 'note',
      names: ['데몬'],
      faces: {
        ko: { href: '/ko/daemonset/', tags: ['워크로드'], text: {} },
        en: { href: '/en/daemonset/', title: 'DaemonSet' },
      },
    });
    const alone = pages.find(({ faces }) => faces.ko?.title === '혼자');
    expect(alone?.faces.en).toMatchObject({ href: '/en/alone/', title: '혼자' });
    expect(alone?.faces.en?.text).toBeUndefined();
    expect(parts.ko).toMatchObject([{ folder: 'ko-1/', pages: 2 }]);
    for (const { faces } of pages)
      for (const face of Object.values(faces))
        if (face.text !== undefined) expect(files.has(`pagefind/${face.text.file}`)).toBe(true);
  });

  it('hold nothing of a private note', async () => {
    const all = [...(await filesWith('first'))].flat().join('\n');
    expect(all).toContain(Buffer.from('짝이 없다').toString('latin1'));
    for (const secret of ['zzhiddenzz', '감춘제목', '감춘낱말', 'ko/hidden'])
      expect(all).not.toContain(Buffer.from(secret).toString('latin1'));
  });

  it('are after an edit what they would be without anything kept, byte for byte', async () => {
    write('ko/alone.md', '# 혼자\n\n이제 다른 말을 한다.\n');
    const kept = await filesWith('first');
    const anew = await filesWith('second');
    expect([...kept.keys()]).toEqual([...anew.keys()]);
    expect([...kept].filter(([file, text]) => anew.get(file) !== text).map(([file]) => file)).toEqual([]);
  });
});
