import { describe, expect, it } from 'vitest';
import { parseFence } from './fence.ts';

describe('parseFence', () => {
  it.each([
    ['yaml', 'title="a b.yaml"', 'yaml', 'a b.yaml'],
    ['yaml', "title='a.yaml'", 'yaml', 'a.yaml'],
    ['yaml', 'filename=a.yaml', 'yaml', 'a.yaml'],
    ['yaml', 'title:a.yaml', 'yaml', 'a.yaml'],
    ['yaml:a.yaml', '', 'yaml', 'a.yaml'],
    ['js', '[config.js]', 'js', 'config.js'],
    ['js', '"src/a b.js"', 'js', 'src/a b.js'],
    ['yaml', 'manifests/파드.yaml', 'yaml', 'manifests/파드.yaml'],
    ['', 'title=', '', ''],
    ['rust,ignore', '', 'rust', undefined],
    ['c++', '', 'c++', undefined],
    ['{.yaml', 'title="a.yaml" .numberLines}', 'yaml', 'a.yaml'],
    ['{r,', 'title=a}', 'r', 'a'],
  ])('reads the language and the title of `%s %s`', (lang, meta, language, title) => {
    expect(parseFence(lang, meta)).toMatchObject({ language, ...(title === undefined ? {} : { title }), unknown: [] });
    expect(parseFence(lang, meta).title).toBe(title);
  });

  it.each([
    [
      'js',
      '{1,3-5}',
      [
        [1, 1],
        [3, 5],
      ],
    ],
    ['js{2}', '', [[2, 2]]],
    ['js', 'hl=3', [[3, 3]]],
    [
      'js',
      'hl_lines="1 3"',
      [
        [1, 1],
        [3, 3],
      ],
    ],
  ])('reads the highlighted lines of `%s %s`', (lang, meta, highlighted) => {
    expect(parseFence(lang, meta)).toMatchObject({ language: 'js', marks: { highlighted }, unknown: [] });
  });

  it('reads marks of all kinds beside each other', () => {
    const { marks, unknown } = parseFence('js', 'ins={1} del={2-3} focus={4} {5}');
    expect(marks).toEqual({ inserted: [[1, 1]], deleted: [[2, 3]], focused: [[4, 4]], highlighted: [[5, 5]] });
    expect(unknown).toEqual([]);
  });

  it.each([
    ['showLineNumbers', 1],
    ['showLineNumbers{5}', 5],
    ['lines', 1],
    ['ln=7', 7],
    ['ln:true', 1],
    ['lines startLine=9', 9],
    ['startLine=9 lines', 9],
    ['showLineNumbers=false', undefined],
    ['lines noLineNumbers', undefined],
  ])('numbers lines for `%s` from %s', (meta, firstLine) => {
    expect(parseFence('js', meta).firstLine).toBe(firstLine);
    expect(parseFence('js', meta).unknown).toEqual([]);
  });

  it('tells options behind the colon of the language from a file name', () => {
    expect(parseFence('ts:line-numbers=2', '')).toMatchObject({ language: 'ts', firstLine: 2, unknown: [] });
  });

  it('accepts the words of later features in silence', () => {
    expect(parseFence('yaml', 'invalid unchecked scenario=rollout wrap')).toMatchObject({ wrap: true, unknown: [] });
  });

  it('lists what it does not know as written', () => {
    expect(parseFence('yaml', 'wrp ins={x} title 한글 {1').unknown).toEqual(['wrp', 'ins={x}', 'title', '한글', '{1']);
  });

  it('reads a fence of any length in bounded time', () => {
    expect(parseFence('js', '{'.repeat(500_000)).unknown.join('').length).toBeLessThanOrEqual(1000);
  });
});
