import { describe, expect, it } from 'vitest';
import { regionsOf } from './regions.ts';
import { sureFences } from './sure-fences.ts';

/** The signs `$` of a text that stand in code for sure. */
function sure(text: string): number[] {
  const isSure = sureFences(text);
  return [...text.matchAll(/\$/g)].map(({ index }) => index).filter(isSure);
}

describe('sureFences', () => {
  it('knows what stands between fences', () => {
    const text = '$ a\n\n```sh $\n$ b `$`\n~~~ $\n```\n$ c\n~~~~\n$ d\n~~~\n``` $\n~~~~~\n$';
    expect(sure(text).map((at) => text.slice(at, at + 3))).toEqual(['$ b', '$`\n', '$\n`', '$ d', '$\n~']);
  });

  it.each([
    ['in a list', '- ```\n  $\n  ```\n'],
    ['in a quote', '> ```\n> $\n> ```\n'],
    ['in a footnote', '[^1]: ```\n    $\n\n```\n$\n```\n'],
    ['with HTML around it', '<div>\n```\n$\n```\n'],
    ['that never ends', '```\n$\n'],
    ['that is code in a line', 'a ```b```\n```\n$\n```\n'],
    ['that ends with other signs', '```\n$\n~~~\n'],
    ['that ends with fewer signs', '````\n$\n```\n'],
    ['that ends with words', '```\n$\n``` b\n'],
    ['whose words hold its sign', '```a`\n$\n```\n'],
  ])('is not sure of a fence %s', (_, text) => {
    expect(sure(text)).toEqual([]);
  });

  it('is sure of nothing that is no code to the parser', () => {
    const pieces = [
      '```\n',
      '~~~\n',
      '$ a\n',
      '\n',
      '- b\n',
      '  ```\n',
      '> ',
      '````\n',
      '```` c\n',
      '    ',
      '`d`\n',
      '[^1]: ',
    ];
    let sureOfAny = 0;
    for (let number = 0; number < 3000; number += 1) {
      let rest = number * 7919;
      let text = '';
      for (; text.length < 40; rest = Math.floor(rest / pieces.length) + 31 * text.length)
        text += pieces[rest % pieces.length] ?? '';
      const { opaque } = regionsOf(text);
      const found = sure(text);
      sureOfAny += found.length;
      for (const at of found)
        expect(
          opaque.some(({ start, end }) => start <= at && at < end),
          text,
        ).toBe(true);
    }
    expect(sureOfAny).toBeGreaterThan(100);
  });
});
