import { describe, expect, it } from 'vitest';
import { htmlTokens } from './tokens.ts';

function tokens(html: string): string[] {
  return htmlTokens(html).map((token) => `${token.kind} ${html.slice(token.start, token.end)}`);
}

function attributes(html: string): (string | number)[][] {
  return htmlTokens(html).flatMap((token) =>
    token.kind === 'start' ? token.attributes.map(({ name, value, start }) => [name, value, start]) : [],
  );
}

describe('htmlTokens', () => {
  it('tells tags, text, comments and declarations apart', () => {
    expect(tokens('a <B c>d</B ><!-- e --><!DOCTYPE f><?g?><![CDATA[h>]]>i')).toEqual([
      'text a ',
      'start <B c>',
      'text d',
      'end </B >',
      'comment <!-- e -->',
      'declaration <!DOCTYPE f>',
      'declaration <?g?>',
      'declaration <![CDATA[h>]]>',
      'text i',
    ]);
  });

  it.each(['<', 'a < b', '<1>', '< a>', '<한글>', '<a', '<a b="', '</a', '<a b=">" c'])(
    'takes `%s` for text',
    (html) => {
      expect(tokens(html)).toEqual([`text ${html}`]);
    },
  );

  it.each([
    [
      '<a b=c d=\'e\' f="g">',
      [
        ['b', 'c', 3],
        ['d', 'e', 7],
        ['f', 'g', 13],
      ],
    ],
    [
      '<a B = c\n\tD>',
      [
        ['b', 'c', 3],
        ['d', '', 10],
      ],
    ],
    [
      '<a/b/c=d>',
      [
        ['b', '', 3],
        ['c', 'd', 5],
      ],
    ],
    ['<a b="1" b="2">', [['b', '1', 3]]],
    ['<a "b=c>', [['"b', 'c', 3]]],
    ['<a =b=c>', [['=b', 'c', 3]]],
    [
      '<a b="c"d=e>',
      [
        ['b', 'c', 3],
        ['d', 'e', 8],
      ],
    ],
    [
      '<a b=`c d`>',
      [
        ['b', '`c', 3],
        ['d`', '', 8],
      ],
    ],
    ['<a b=c/>', [['b', 'c/', 3]]],
    ['<a b=>', [['b', '', 3]]],
    ['<a b="x>y">', [['b', 'x>y', 3]]],
  ])('reads the attributes of `%s` as browsers do', (html, expected) => {
    expect(attributes(html)).toEqual(expected);
  });

  it('knows tags that close themselves', () => {
    expect(htmlTokens('<a b /><c>')).toMatchObject([{ selfClosing: true }, { selfClosing: false }]);
  });

  it.each([
    ['<script>if (a<b) "</b>"</script>c', ['start <script>', 'text if (a<b) "</b>"', 'end </script>', 'text c']],
    ['<STYLE><b></style >', ['start <STYLE>', 'text <b>', 'end </style >']],
    ['<title><b></titles></title>', ['start <title>', 'text <b></titles>', 'end </title>']],
    ['<script><b>', ['start <script>', 'start <b>']],
  ])('leaves raw text alone in `%s`', (html, expected) => {
    expect(tokens(html)).toEqual(expected);
  });

  it.each(['<!---->a', '<!-->a', '<!--->a', '<!-- -- --!>a'])('ends the comment of `%s` before the text', (html) => {
    expect(tokens(html).at(-1)).toBe('text a');
  });

  it('takes a comment without an end to be all that follows', () => {
    expect(tokens('a<!-- <b> >')).toEqual(['text a', 'comment <!-- <b> >']);
  });

  it.each(['<a ', '<a b="<', '<script>', '<!--', '</a ', '<a x=">" ', '<![CDATA[', '<'])(
    'reads `%s`, repeated half a million characters long, without hanging',
    (piece) => {
      expect(htmlTokens(piece.repeat(500_000 / piece.length)).length).toBeGreaterThan(0);
    },
  );
});
