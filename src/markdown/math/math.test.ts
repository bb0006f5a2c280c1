import { describe, expect, it } from 'vitest';
import { draftWith, faultsOf } from '../testing/draft-with.ts';
import { math } from './index.ts';

const draft = (source: string) => draftWith([math], source);
/** HTML with each formula as its source. */
const html = (source: string) =>
  draft(source).html.replace(
    /<math[^>]*?( display="block")?>.*?<annotation[^>]*>([^]*?)<\/annotation>.*?<\/math>/g,
    '[$1$2]',
  );

describe('math', () => {
  it.each([
    ['a $x^2$는 b', '<p>a [x^2]는 b</p>'],
    ['a $$x$$ b', '<p>a [ display="block"x] b</p>'],
    ['$$\nx\ny\n$$', '[ display="block"x\ny]'],
    ['```math\nx\n```', '[ display="block"x]'],
    ['$`a_1 b_2`$', '<p>[a_1 b_2]</p>'],
    ['$a_1 * b_2 * c$', '<p>[a_1 * b_2 * c]</p>'],
    ['> $$\n> x\n> $$', '<blockquote>\n[ display="block"x]\n</blockquote>'],
    ['| $x$ |\n|---|\n| $5 |', '<th>[x]</th>'],
    ['$5 and $10, **$n$개**', '<p>$5 and $10, <strong>[n]개</strong></p>'],
    ['$HOME, `$PATH`, **$A**', '<p>$HOME, <code>$PATH</code>, <strong>$A</strong></p>'],
    ['```sh\necho $A $B\n```\n\n$5', '<pre><code class="language-sh">echo $A $B\n</code></pre>\n<p>$5</p>'],
  ])('draws the formulas of %j', (source, expected) => {
    expect(html(source)).toContain(expected);
    expect(faultsOf(draft(source))).toEqual([]);
  });

  it.each([
    ['a $x + \\foo$ b', ['math-invalid 1:8']],
    ['한글 $5 그리고 $\\foo$', ['math-invalid 1:12']],
    ['$$\na\n  \\foo\n$$', ['math-invalid 3:3']],
    ['- a\n\n  $$\n  b &\n  $$', ['math-invalid 4:5']],
    ['> ```math\n> a\n> \\foo\n> ```', ['math-invalid 3:3']],
    ['a $$x \\foo$$', ['math-invalid 1:7']],
    ['$`\\foo`$', ['math-invalid 1:3']],
  ])('reports where %j goes wrong', (source, faults) => {
    expect(faultsOf(draft(source))).toEqual(faults);
  });

  it('shows a formula that cannot be drawn as written', () => {
    expect(html('a $\\foo <b>$ c')).toBe('<p>a <code class="math-source">\\foo &lt;b&gt;</code> c</p>');
    expect(html('$$\n\\foo\n$$')).toBe('<p><code class="math-source">\\foo</code></p>');
  });
});
