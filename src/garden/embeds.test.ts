import { describe, expect, it } from 'vitest';
import { textsFor } from '#i18n';
import type { Note } from '#vault';
import { faultsOf, handMade as at, htmlAt, plant } from './testing/hand-made.ts';

const { text: texts } = textsFor('ko');
const from = (name: string): string => texts.embedSource(name);

function embedded(notes: readonly Note[], address = 'ko/a', files: readonly string[] = []) {
  const garden = plant(notes, files);
  return { html: htmlAt(garden, address), faults: faultsOf(garden), garden };
}

describe('an embed', () => {
  it('shows a note with a link to it, under a name of its own', () => {
    const { html, faults } = embedded([at('ko/a.md', '![[b]]'), at('ko/b.md', '본문', { title: '비' })]);
    expect(html).toBe(
      `<section class="embed" aria-label="${from('비')}">` +
        `<p class="embed-source"><a href="/ko/b/">${from('비')}</a></p><p>본문</p></section>`,
    );
    expect(faults).toEqual([]);
  });

  it('shows a section', () => {
    const { html } = embedded([at('ko/a.md', '![[b#둘]]'), at('ko/b.md', '## 하나\n일\n## 둘\n이\n### 셋\n삼\n## 넷')]);
    expect(html).toContain('<h2 id="embed-1-둘">둘</h2><p>이</p><h3 id="embed-1-셋">셋</h3><p>삼</p></section>');
    expect(html).not.toMatch(/하나|넷/);
    expect(html).toContain(`<a href="/ko/b/#둘">${from('b &gt; 둘')}</a>`);
  });

  it('shows a block', () => {
    const { html } = embedded([at('ko/a.md', '![[b#^x]]'), at('ko/b.md', '일\n이 ^x\n삼')]);
    expect(html).toContain('<p id="embed-1-^x">이 ^x</p></section>');
    expect(html).toContain('href="/ko/b/#^x"');
  });

  it('of a section of the same note is no circle', () => {
    const { html, faults } = embedded([at('ko/a.md', '![[#둘]]\n## 둘\n이')]);
    expect(html).toContain('<h2 id="embed-1-둘">둘</h2><p>이</p></section><h2 id="둘">');
    expect(faults).toEqual([]);
  });

  it('resolves links as its own note does, and its anchors inside of itself', () => {
    const notes = [
      at('ko/a.md', '![[y/b]]\n## 절'),
      at('ko/y/b.md', '[[c]] [[#절]] [l](../a.md#절)\n## 절'),
      at('ko/y/c.md'),
      at('ko/c.md'),
    ];
    const { html } = embedded(notes);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/ko/y/b/',
      '/ko/y/c/',
      '#embed-1-절',
      '#절',
    ]);
    expect(html).toContain('id="embed-1-절"');
    expect(html).toContain('<h2 id="절">');
  });

  it('used twice gets names and ids that differ', () => {
    const { html } = embedded([at('ko/a.md', '![[b]]\n![[b]]'), at('ko/b.md', '## 절')]);
    expect(html).toContain(`aria-label="${from('b')} (2)"`);
    expect(html).toContain('id="embed-1-절"');
    expect(html).toContain('id="embed-2-절"');
  });

  it('says which language it is in where that differs', () => {
    expect(embedded([at('ko/a.md', '![[b]]'), at('en/b.md', 'B')]).html).toContain('lang="en"');
  });

  it('of a file shows the file', () => {
    const files = ['그림.png', 'a.mp3', 'a.mp4', 'a.pdf'];
    const { html, garden } = embedded([at('ko/a.md', '![[a.mp3]]\n![[a.mp4]]\n![[a.pdf]]')], 'ko/a', files);
    expect(html).toContain('<p><audio controls preload="metadata" src="/media/a.mp3" aria-label="a.mp3">');
    expect(html).toContain('<p><video controls');
    expect(html).toContain('<p><a href="/media/a.pdf">a.pdf</a></p>');
    expect(garden.assets.map(({ path }) => path)).toEqual(['media/a.mp3', 'media/a.mp4', 'media/a.pdf']);
  });

  it('of nothing is reported and says so', () => {
    const { html, faults } = embedded([at('ko/a.md', '\n![[데몬센]]'), at('ko/데몬셋.md')]);
    expect(html).toBe(`<p class="embed-broken">${texts.embedBroken}</p>`);
    expect(faults).toEqual(['embed-missing ko/a.md:2']);
  });

  it('of a section that is not there is a link to the note', () => {
    const { html, faults } = embedded([at('ko/a.md', '![[b#없음]]'), at('ko/b.md', '본문')]);
    expect(html).toBe('<p class="embed-link"><a href="/ko/b/">b</a></p>');
    expect(faults).toEqual(['anchor-broken ko/a.md:1']);
  });
});

describe('embeds without end', () => {
  it('in a circle are cut where they would begin again', () => {
    const { html, faults, garden } = embedded([at('ko/a.md', '가\n![[b]]'), at('ko/b.md', '나\n![[a]]')]);
    expect(html.match(/<section/g)).toHaveLength(1);
    expect(html).toContain('<p>나</p><p class="embed-link"><a href="/ko/a/">a</a></p></section>');
    expect(htmlAt(garden, 'ko/b')).toContain('<p>가</p><p class="embed-link"><a href="/ko/b/">b</a></p>');
    expect(faults).toEqual(['embed-cycle ko/a.md:2', 'embed-cycle ko/b.md:2']);
  });

  it('of a note in itself are cut at once', () => {
    const { html, faults } = embedded([at('ko/a.md', '![[a]]')]);
    expect(html).toBe('<p class="embed-link"><a href="/ko/a/">a</a></p>');
    expect(faults).toEqual(['embed-cycle ko/a.md:1']);
  });

  it('go five deep', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const { html, faults } = embedded(
      chain.map((name, index) => at(`ko/${name}.md`, `![[${chain[index + 1] ?? 'a.png'}]]`)),
    );
    expect(html.match(/<section/g)).toHaveLength(5);
    expect(html).toContain('<p class="embed-link"><a href="/ko/g/">g</a></p>');
    expect(faults.filter((fault) => fault.startsWith('embed-limit'))).toEqual([
      'embed-limit ko/f.md:1',
      'embed-limit ko/g.md:1',
    ]);
  });

  it('are bounded in size, however they multiply', () => {
    const twice = (name: string): string => `![[${name}]]\n`.repeat(40);
    const notes = ['a', 'b', 'c', 'd', 'e'].map((name, index) => at(`ko/${name}.md`, twice('bcdef'.charAt(index))));
    const { html, faults } = embedded([...notes, at('ko/f.md', '가'.repeat(1000))]);
    expect(html.length).toBeLessThan(3_000_000);
    expect(html.match(/<section/g)?.length).toBeGreaterThan(100);
    // One for each page that would hold too much, not one for each embed.
    expect(faults.filter((fault) => fault.startsWith('embed-limit ko/')).length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(5);
  });
});
