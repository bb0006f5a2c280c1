import { describe, expect, it } from 'vitest';
import { renderMath } from './render-math.ts';

const html = (tex: string, display = false): string => {
  const rendered = renderMath(tex, display);
  return rendered.kind === 'math' ? rendered.html : `${rendered.at}: ${rendered.reason}`;
};

describe('renderMath', () => {
  it('makes MathML and nothing around it', () => {
    expect(html('x^2')).toMatch(
      /^<math xmlns="[^"]+"><semantics><mrow><msup><mi class="letter">x<\/mi><mn>2<\/mn><\/msup><\/mrow>.*<\/math>$/,
    );
    expect(html('x', true)).toMatch(/^<math [^>]*display="block">/);
  });

  it('writes the letters of sets as characters of their own', () => {
    expect(html('\\mathbb{R} \\mathbb{K}')).toMatch(/<mi mathvariant="normal">ℝ<.*<mi mathvariant="double-struck">K</);
  });

  it('marks letters, but not names', () => {
    expect(html('x \\sin \\infty \\lambda')).toMatch(
      /<mi class="letter">x<.*<mi>sin<.*<mi mathvariant="normal">∞<.*<mi class="letter">λ</,
    );
  });

  it('keeps the source beside the formula, escaped', () => {
    expect(html('a < b')).toContain('<annotation encoding="application/x-tex">a &lt; b</annotation>');
  });

  it.each([
    '\\text{노드 수}',
    '노드',
    'a \\le b \\quad \\forall x \\in \\mathbb{R}',
    '\\begin{aligned}a&=b\\\\c&=d\\end{aligned}',
    '',
    '%',
  ])('draws %j', (tex) => {
    expect(html(tex)).toMatch(/^<math /);
  });

  it.each(['\\fcolorbox{blue}{red}{b}', '\\rule{1em}{1em}', '\\colorbox{red}{a}', '\\vcenter{a}'])(
    'writes no styles for %s',
    (tex) => {
      expect(html(tex)).toMatch(/^<math /);
      expect(html(tex)).not.toContain(' style=');
    },
  );

  it.each([
    ['\\foo', 0, 'Undefined control sequence: \\foo'],
    ['x + \\foo', 4, 'Undefined control sequence: \\foo'],
    ['a & b', 2, "Expected 'EOF', got '&'"],
    ['\\href{javascript:alert(1)}{x}', 0, '\\href is not allowed'],
    ['x \\htmlStyle{color:red}{y}', 2, '\\htmlStyle is not allowed'],
    ['\\includegraphics{x}', 0, '\\includegraphics is not allowed'],
  ])('says where %s goes wrong', (tex, at, reason) => {
    expect(renderMath(tex, false)).toEqual({ kind: 'fault', at, reason });
  });

  it.each([
    ['macros without end', '\\def\\a{\\a\\a}\\a'],
    ['macros that double', `\\def\\a{xx}${'\\def\\a{\\a\\a}'.repeat(30)}\\a`],
    ['braces without end', '{'.repeat(5000) + '}'.repeat(5000)],
    ['roots in roots', '\\sqrt{'.repeat(2500) + 'x' + '}'.repeat(2500)],
    ['too much', 'x'.repeat(500_000)],
  ])('ends on %s', (_, tex) => {
    expect(renderMath(tex, true)).toMatchObject({ kind: 'fault' });
  });

  it.each(['"><script>alert(1)</script>', '</math><script>', '\\text{</math><img src=x onerror=alert(1)>}', '<!--'])(
    'escapes %s',
    (tex) => {
      expect(html(tex)).toMatch(/^<math /);
      expect(html(tex)).not.toMatch(/<(?:script|img|!)/);
    },
  );

  it('makes no marks of the pipeline', () => {
    expect(html('\\char"FDD0')).not.toMatch(/[\ufdd0-\ufdef]/);
  });

  it('bounds sizes', () => {
    expect(html('\\rule{1000em}{1000em}')).not.toContain('1000em"');
  });
});
