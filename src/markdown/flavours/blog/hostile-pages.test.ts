import { describe, expect, test } from 'vitest';
import { createMarkdown } from '../../markdown.ts';
import { noteFrom } from '../../testing/note-from.ts';
import { rewriteNote } from '../rewrite-note.ts';

const { draft } = await createMarkdown();
const MANY = 20_000;

describe('a page that is made to take time', () => {
  test.each([
    ['elements that are never closed', '<b>'.repeat(MANY)],
    ['paragraphs in elements that are never closed', '<b>x<p>y'.repeat(MANY)],
    ['boxes in boxes', '<div>'.repeat(MANY)],
    ['quotes in quotes', '<blockquote>x'.repeat(MANY)],
    ['tables in tables', '<table><tr><td>'.repeat(MANY)],
    ['lists in lists', '<ul><li>x'.repeat(2000)],
    ['ends of nothing', '</b></div></table>'.repeat(MANY)],
    ['elements that overlap', `<p>${'<b>x<i>y</b>z</i>'.repeat(MANY)}</p>`],
    ['links in links', '<a href="x">y'.repeat(MANY)],
    ['attributes', `<p ${'a=1 '.repeat(MANY)}>`],
    ['references that nobody knows', `<p>${'&unknown;'.repeat(MANY)}</p>`],
    ['signs of Markdown', `<p>${'*[`$~#'.repeat(MANY)}</p>`],
    ['folds', '<details><summary>x'.repeat(MANY)],
  ])('is read in seconds: %s', { timeout: 60_000 }, (_, html) => {
    for (const file of ['input.html', 'input.md']) {
      expect(rewriteNote(noteFrom(html, file, 'ko', 'blog')).rewritten?.text.length ?? 0).toBeLessThan(4_000_000);
    }
  });
});

test.each([
  '<p><script>alert(1)</script>a</p>',
  '<p><img src=x onerror="alert(1)">a</p>',
  '<p><a href="java&#115;cript:alert(1)">a</a></p>',
  '<p><a href=" javascript:alert(1)">a</a></p>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt; a</p>',
  '<table><tr><td colspan="2"><script>alert(1)</script><img src="javascript:alert(1)" onload="alert(1)">a</td></tr><tr><td>b<td>c</table>',
  '<details><summary><svg onload="alert(1)"></svg>a</summary>b</details>',
  '<p><abbr title="&quot; onclick=&quot;alert(1)">a</abbr></p>',
  '<pre class="js&quot; onclick=&quot;alert(1)"><code>a</code></pre>',
  '<iframe src="javascript:alert(1)" title="a"></iframe>a',
  '<style>@import "x"</style><p>a</p>',
  '<p><svg><style><img src=x onerror=alert(1)></style></svg>a</p>',
])('no script survives: %s', (html) => {
  for (const file of ['input.html', 'input.md']) {
    const shown = draft(noteFrom(html, file, 'ko', 'blog')).html;
    expect(shown).toContain('a');
    expect(shown).not.toMatch(/<script|<style|<svg|<iframe|<[^>]*(?:href|src)="\s*javascript:/i);
    expect(shown.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
  }
});
