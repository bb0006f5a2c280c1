import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../names/lexicon.ts';
import { type PagefindIndex, pagefindIndex, type PagefindModule } from './pagefind.ts';

const LEXICON: Lexicon = {
  parts: {
    ko: [
      { folder: 'ko-1/', hash: 'ko_a', pages: 1 },
      { folder: 'ko-2/', hash: 'ko_b', pages: 1 },
    ],
  },
  pages: [],
};

interface Opened {
  readonly index: PagefindIndex;
  readonly loaded: string[];
  /** Addresses that cannot be loaded. */
  readonly lost: Set<string>;
}

/** An index whose Pagefind loads what the real one does, and minds no failure. */
function openIndex(): Opened {
  const loaded: string[] = [];
  const lost = new Set<string>();
  let own: typeof fetch = fetch;
  const take = (address: string): Promise<unknown> => own(address).catch(() => undefined);
  const takePart = async (folder: string, hash: string): Promise<void> => {
    await take(`${folder}pagefind-entry.json?ts=1`);
    await take(`${folder}pagefind.${hash}.pf_meta`);
    await take(`${folder}wasm.unknown.pagefind`);
  };
  const module: PagefindModule = {
    createInstance: () => ({
      init: () => takePart('/p/ko-1/', 'ko_a'),
      mergeIndex: () => takePart('/p/ko-2/', 'ko_b'),
      async search(term) {
        if (term !== '') await take(`/p/ko-1/index/${term}.pf_index`);
        return { results: term === '' ? [] : [{ id: 'one', score: 1, words: [3] }] };
      },
    }),
  };
  const index = pagefindIndex({
    base: '/p/',
    lexicon: LEXICON,
    load: () => Promise.resolve(module),
    fetch: (address) => {
      loaded.push(address);
      return Promise.resolve(new Response('', { status: lost.has(address) ? 404 : 200 }));
    },
    intercept: (replacement) => (own = replacement),
  });
  return { index, loaded, lost };
}

describe('the index of a site', () => {
  it('loads the metadata of all parts at once, the program once, and no entry file', async () => {
    const { index, loaded } = openIndex();
    expect(await index.ask('ko', ['데몬셋'], false)).toEqual([{ id: 'one', score: 1, places: [3] }]);
    await index.ask('ko', ['데몬셋'], false);
    expect(loaded).toEqual([
      '/p/ko-1/pagefind.ko_a.pf_meta',
      '/p/ko-2/pagefind.ko_b.pf_meta',
      '/p/wasm.unknown.pagefind',
      '/p/ko-1/index/데몬셋.pf_index',
    ]);
  });

  it.each(['/p/ko-2/pagefind.ko_b.pf_meta', '/p/wasm.unknown.pagefind', '/p/ko-1/index/데몬셋.pf_index'])(
    'answers nothing without %s, and may be asked again',
    async (address) => {
      const { index, lost } = openIndex();
      lost.add(address);
      await expect(index.ask('ko', ['데몬셋'], false)).rejects.toThrow('not whole');
      lost.clear();
      expect(await index.ask('ko', ['데몬셋'], false)).toHaveLength(1);
    },
  );

  it('can be opened before there is a question', async () => {
    const { index, loaded } = openIndex();
    await index.open('ko');
    expect(loaded).toHaveLength(3);
    await index.ask('ko', ['데몬셋'], false);
    expect(loaded).toHaveLength(4);
    await index.open('en');
  });

  it('has nothing in a language that no text is written in', async () => {
    expect(await openIndex().index.ask('en', ['daemonset'], false)).toEqual([]);
  });
});
