import { describe, expect, it } from 'vitest';
import type { Lang } from '#naming';
import { LEXICON } from '../testing/example-lexicon.ts';
import { searchIn, type TextIndex } from './search.ts';

/** An index of texts that are words. */
function indexOf(texts: Readonly<Record<string, string>>, asked: string[] = []): TextIndex {
  return {
    ask(lang, words, isPhrase) {
      asked.push(`${lang}: ${isPhrase ? `"${words.join(' ')}"` : words.join(' ')}`);
      const hits = Object.entries(texts).flatMap(([id, text]) => {
        const own = text.split(' ');
        const places = own.flatMap((one, at) => (words.some((word) => one.startsWith(word)) ? [at] : []));
        const hasAll = words.every((word) => own.some((one) => one.startsWith(word)));
        const isHit = isPhrase ? text.includes(words.join(' ')) : hasAll;
        return id.startsWith(lang) && isHit ? [{ id, score: 1, places }] : [];
      });
      return Promise.resolve(hits);
    },
  };
}

async function found(index: TextIndex, question: string, reader: Lang = 'ko'): Promise<(string | undefined)[]> {
  const hits = await searchIn(LEXICON, index).ask(question, reader);
  return hits.map(({ page }) => LEXICON.pages[page]?.faces.en?.title);
}

describe('a question', () => {
  it('finds what a page is called before what pages say', async () => {
    const index = indexOf({ 'ko-rolling': '데몬셋', 'ko-taints': '데몬셋' });
    expect((await found(index, '데몬셋'))[0]).toBe('What a DaemonSet is');
  });

  it('finds a page once, whichever of its faces says it', async () => {
    const index = indexOf({ 'ko-taints': 'noexecut', 'en-taints': 'noexecut' });
    expect(await found(index, 'NoExecute')).toEqual(['Taints and tolerations']);
  });

  it('asks the other language only where it has to', async () => {
    const asked: string[] = [];
    const texts = { 'ko-taints': '축출', 'ko-rolling': '축출', 'ko-daemonset': '축출', 'en-taints': '축출' };
    await found(indexOf(texts, asked), '축출');
    expect(asked.filter((one) => one.startsWith('en'))).toEqual([]);
    await found(indexOf({ 'en-taints': '축출' }, asked), '축출');
    expect(asked).toContain('en: 축출');
  });

  it('is asked in the words of the concept that it names, in each language', async () => {
    const index = indexOf({ 'ko-rolling': '톨러레이션' });
    expect(await found(index, 'toleration', 'en')).toContain('Rolling update');
  });

  it('finds pages with some of its words where none has all', async () => {
    const index = indexOf({ 'ko-rolling': '멈추기', 'ko-taints': '노드 멈추기' });
    expect((await found(index, '노드 멈추기 화성'))[0]).toBe('Taints and tolerations');
  });

  it('finds the page that says it in one passage before those that say its words far apart', async () => {
    const between = Array.from({ length: 30 }, () => '다른').join(' ');
    const index = indexOf({ 'ko-rolling': `축출 ${between} 유예`, 'ko-taints': `${between} 축출 뒤 유예` });
    expect((await found(index, '축출의 유예'))[0]).toBe('Taints and tolerations');
  });

  it('finds the page that says it word by word first', async () => {
    const index = indexOf({ 'ko-rolling': '유예 다시 축출', 'ko-taints': '축출 유예' });
    expect((await found(index, '축출 유예'))[0]).toBe('Taints and tolerations');
  });

  it('is about what the words of it say that few pages are called after', async () => {
    const index = indexOf({});
    expect(await found(index, '롤링 업데이트와 데몬셋')).toEqual(['Rolling update', 'What a DaemonSet is']);
  });

  it('loads no more of the index than it has to', async () => {
    const asked: string[] = [];
    const texts = { 'ko-rolling': '유예 축출', 'ko-taints': '축출 유예', 'ko-daemonset': '유예 축출' };
    await found(indexOf(texts, asked), '축출 유예', 'en');
    // English texts hold no Hangul.
    expect(asked.filter((one) => one.startsWith('en'))).toEqual([]);
    await found(indexOf({}, asked), '하나 둘 셋넷 다섯 여섯 일곱 여덟 아홉 하늘 바다 구름');
    expect(Math.max(...asked.map((one) => one.split(' ').length))).toBeLessThanOrEqual(8);
  });

  it('fails where the index fails', async () => {
    const broken: TextIndex = { ask: () => Promise.reject(new Error('404')) };
    await expect(found(broken, '데몬셋')).rejects.toThrow('404');
  });

  it('of nothing but spaces finds nothing', async () => {
    expect(await found(indexOf({}), '   ')).toEqual([]);
  });
});
