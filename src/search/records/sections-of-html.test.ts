import { describe, expect, it } from 'vitest';
import { weightedWords } from './record.ts';
import { sectionsOfHtml } from './sections-of-html.ts';

describe('the sections of a page', () => {
  it('begin at its headings, and know what is code and what a diagram says', () => {
    const html =
      '<p>먼저 <b>이것</b>을 &lt;본다&gt;.</p><h2 id="a">첫째<a class="unseen" href="#a">#</a></h2><ul><li>하나</li><li>둘</li></ul>' +
      '<figure class="code"><pre><code>kind: <span class="s">DaemonSet</span>\n  a: 1</code></pre></figure>' +
      '<figure class="diagram"><div><svg><text>그림</text></svg></div><details class="diagram-text"><summary>글로</summary><ul><li>A → B</li></ul></details></figure>';
    expect(sectionsOfHtml(html)).toEqual([
      { id: '', heading: '', pieces: [{ kind: 'text', text: '먼저 이것을 <본다>.' }] },
      {
        id: 'a',
        heading: '첫째',
        pieces: [
          { kind: 'text', text: '하나' },
          { kind: 'text', text: '둘' },
          { kind: 'code', text: 'kind: DaemonSet\n  a: 1' },
          { kind: 'diagram', text: 'A → B' },
        ],
      },
    ]);
  });

  it('say what pictures are called, and nothing that nobody reads', () => {
    const html =
      '<p>가<img alt="나 &amp; 다" src="a">라<!-- 마 --><script>바</script><br>사 <unknown>아</unknown> a < b</p>';
    expect(sectionsOfHtml(html).map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([
      ['가 나 & 다 라', '사', '아', 'a < b'],
    ]);
  });

  it('of nothing are none', () => {
    expect(sectionsOfHtml('')).toEqual([]);
  });

  it('go into the index as words with their weights', () => {
    const sections = sectionsOfHtml('<h2 id="a">제목은</h2><p>&lt;script&gt; "노드를"</p><p>…</p>');
    expect(weightedWords({ title: '데몬셋', description: '', names: [], tags: [], sections })).toEqual([
      { weight: 10, words: ['데몬셋'] },
      { weight: 5, words: ['제목'] },
      { weight: 1, words: ['script', '노드'] },
    ]);
  });
});
