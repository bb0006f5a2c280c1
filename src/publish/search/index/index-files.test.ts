import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { PAGEFIND_VERSION, type SearchRecord, type WeightedWords, weightedWords } from '#search';
import { decodeCbor } from '../testing/decode-cbor.ts';
import { indexFiles } from './index-files.ts';
import { indexedText } from './indexed-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madang-index-files-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const record = (title: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ title, description: '', names: [], tags: [] },
  sections: [{ id: '', heading: '', pieces: [{ kind: 'text', text }] }],
  ...more,
});

const MANY = Array.from({ length: 4000 }, (_, index) => `word${(index * index) % 701}`).join(' ');
const MANY_KOREAN = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0xac00 + ((index * 37) % 900)));

const RECORDS: readonly SearchRecord[] = [
  record('데몬셋(DaemonSet)', '데몬셋은 노드마다 파드 하나를 둔다. 노드 노드 node', {
    description: 'DaemonSet은 노드마다',
    names: ['데몬 셋', 'daemon-set'],
    tags: ['워크로드/데몬셋', 'node'],
    sections: [
      {
        id: 'a',
        heading: '노드와 데몬셋',
        pieces: [
          { kind: 'text', text: 'node.kubernetes.io/not-ready: maxUnavailable 1, 22, 333 v2 IPv6 🙂 —' },
          { kind: 'code', text: 'kind: DaemonSet\n  노드: 1' },
          { kind: 'diagram', text: 'node → 노드' },
          { kind: 'text', text: 'node 다시 node' },
        ],
      },
    ],
  }),
  record('café cafe', 'é e è ê Ｆｕｌｌ ﬁ ß ñ ① ² が ガ ﾊﾞ 각 ᄀ 𝒜 𐐷 Ωμ Привет 中文'),
  record('cafe', `è cafés ${'x'.repeat(300)} ${'1234567890'.repeat(4)}`),
  record('Many words', MANY),
  record('많은 낱말', `${MANY_KOREAN.join(' ')} ${MANY}`),
];

/** A page whose words stand where Pagefind shall find them. It would take each end of a block for the end of a sentence. */
function htmlOf(parts: readonly WeightedWords[]): string {
  const spans = parts.map(({ weight, words }) => `<span data-pagefind-weight="${weight}">${words.join(' ')}</span>`);
  return `<html><body>${spans.join(' ')}</body></html>`;
}

type Piece = readonly [from: string, to: string, hash: string];
type Metadata = readonly [
  version: string,
  pages: readonly (readonly unknown[])[],
  pieces: readonly Piece[],
  ...unknown[],
];

/** What an index says, but for the names of its files and pages. */
function saidBy(metadata: Buffer, piece: (hash: string) => Buffer): unknown {
  const [version, pages, pieces, ...rest] = decodeCbor(plain(metadata)) as Metadata;
  return {
    version,
    pages: pages.map(([, ...facts]) => facts),
    pieces: pieces.map(([from, to, hash]) => ({ from, to, words: decodeCbor(plain(piece(hash))) })),
    rest,
  };
}

const SIGNATURE = 'pagefind_dcd';

function plain(bytes: Buffer): Buffer {
  expect(bytes.subarray(0, SIGNATURE.length).toString()).toBe(SIGNATURE);
  return bytes.subarray(SIGNATURE.length);
}

async function saidByPagefind(pages: readonly (readonly WeightedWords[])[]): Promise<unknown> {
  // It reads the size of a piece from the environment alone.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2500';
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'ko' });
  for (const [number, parts] of pages.entries())
    expect((await index?.addHTMLFile({ url: `/${number}`, content: htmlOf(parts) }))?.errors).toEqual([]);
  await index?.writeFiles({ outputPath: folder });
  await close();
  const read = (inside: string): Buffer => gunzipSync(readFileSync(path.join(folder, inside)));
  const metadata = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
  return saidBy(read(metadata), (hash) => read(`index/${hash}.pf_index`));
}

describe('the files of an index', () => {
  const pages = RECORDS.map(weightedWords);
  const { hash, files } = indexFiles(
    'ko',
    pages.map((parts, index) => ({ id: `page ${index}`, text: indexedText(parts) })),
  );
  const contents = new Map(files.map((file) => [file.path, file.content]));
  const contentAt = (inside: string): Buffer => contents.get(inside) ?? Buffer.alloc(0);

  it('say what Pagefind itself would say of the same words', async () => {
    const ours = saidBy(contentAt(`pagefind.${hash}.pf_meta`), (name) => contentAt(`index/${name}.pf_index`));
    const theirs = await saidByPagefind(pages);
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ version: PAGEFIND_VERSION });
    expect(files.length).toBeGreaterThan(4);
  });

  it('are called by what they say, and name the pages', () => {
    const [, named] = decodeCbor(plain(contentAt(`pagefind.${hash}.pf_meta`))) as Metadata;
    expect(named.map(([id]) => id)).toEqual(RECORDS.map((_, index) => `page ${index}`));
    const again = indexFiles('ko', [{ id: 'page 0', text: indexedText(pages[0] ?? []) }]);
    expect(again.hash).not.toBe(hash);
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
  });

  it('of nothing are the metadata alone', () => {
    expect(indexFiles('ko', []).files).toHaveLength(1);
  });
});
