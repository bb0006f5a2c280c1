import { describe, expect, test } from 'vitest';
import { draftWith } from '../testing/draft-with.ts';

function notesOf(source: string): string[] {
  const { html } = draftWith([], source);
  return [...html.matchAll(/<li id="[^"]*">\s*<p>([^]*?) <a /g)].map((match) => match[1] ?? '');
}

describe('an inline footnote', () => {
  test.each([
    ['글^[각주]', ['각주']],
    ['글^[하나]과^[둘]', ['하나', '둘']],
    ['글^[[링크](a.md)가 있는 *각주*]', ['<a href="a.md">링크</a>가 있는 <em>각주</em>']],
    ['글^[대괄호 [안] \\] 밖]', ['대괄호 [안] ] 밖']],
    ['> 글^[여러\n> 줄]', ['여러 줄']],
    ['글^[]', []],
    ['글^[ ]', []],
    ['`글^[코드]`', []],
    ['글\\^[아님]', []],
    ['글^[닫지 않음\n\n다음]', []],
  ])('%j has the notes %j', (source, notes) => {
    expect(notesOf(source)).toEqual(notes);
  });

  test('never takes the name of a footnote that is there', () => {
    expect(notesOf('글[^inline-1]과^[바로]\n\n[^inline-1]: 이름')).toEqual(['이름', '바로']);
  });

  test('in a footnote inside is left as written', () => {
    expect(notesOf('글^[밖 ^[안] 밖]')).toEqual(['밖 ^[안] 밖']);
  });
});
