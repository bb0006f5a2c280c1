import { describe, expect, it } from 'vitest';
import { literalDollarEdits } from './literal-dollars.ts';

/** The text with a § before each dollar sign that is taken for itself. */
function marked(text: string): string {
  return literalDollarEdits(text).reduceRight(
    (done, { start }) => `${done.slice(0, start)}§${done.slice(start)}`,
    text,
  );
}

describe('literalDollarEdits', () => {
  it.each([
    ['$5 and $10', '§$5 and §$10'],
    ['$5, then $x$ and $y$', '§$5, then $x$ and $y$'],
    ['from $5 to $10, $n$개', 'from §$5 to §$10, $n$개'],
    ['$5~$10', '§$5~§$10'],
    ['US$5$', 'US§$5§$'],
    ['$HOME and $PATH', '§$HOME and §$PATH'],
    ['$HOME/$USER', '§$HOME/§$USER'],
    ['$ x $', '§$ x §$'],
    ['$x $y', '§$x §$y'],
    ['$x', '§$x'],
    ['a$', 'a§$'],
    ['$x\n\ny$', '§$x\n\ny§$'],
    ['> $x\n>\n> y$', '> §$x\n>\n> y§$'],
    ['\\$5 and $x$', '\\$5 and $x$'],
    ['\\\\$5', '\\\\§$5'],
    ['`$A` costs $5, `$B` $6', '`$A` costs §$5, `$B` §$6'],
    ['```sh\necho $A\n```\n\n$5', '```sh\necho $A\n```\n\n§$5'],
    ['    echo $A\n\n$5', '    echo $A\n\n§$5'],
    ['<a href="$A">$5</a>', '<a href="$A">§$5</a>'],
    ['$$x$$ and $5', '$$x$$ and §$5'],
    ['$$\na $5\n$$', '$$\na $5\n$$'],
    ['- $5\n- $x$', '- §$5\n- $x$'],
    ['| $5 | $10 |', '| §$5 | §$10 |'],
  ])('reads %j', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['$x$', '$x$, $y$', '$x$는', '($x$)', '$x$-축', '$a\nb$', '$`x`$', '$$x$$', '$$\nx\n$$', 'a', ''])(
    'has nothing to do in %j',
    (text) => {
      expect(literalDollarEdits(text)).toEqual([]);
    },
  );

  it.each(['$', '$$ $$$ ', '$a ', '$$a$$$', '\\$'])('reads %j, repeated half a million characters long', (piece) => {
    expect(literalDollarEdits(piece.repeat(500_000 / piece.length))).toBeInstanceOf(Array);
  });
});
