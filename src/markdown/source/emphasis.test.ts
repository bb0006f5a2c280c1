import { describe, expect, test } from 'vitest';
import { draftWith } from '../testing/draft-with.ts';
import { emphasisEdits } from './emphasis.ts';

function htmlOf(source: string): string {
  return draftWith([], source)
    .html.replace(/<\/?p>/g, '')
    .replace(/<(\/?)strong>/g, '<$1b>')
    .replace(/<(\/?)em>/g, '<$1i>');
}

describe('emphasis beside Hangul', () => {
  test.each([
    ['**데몬셋(DaemonSet)**은', '<b>데몬셋(DaemonSet)</b>은'],
    ['**"단어"**는', '<b>"단어"</b>는'],
    ["**'단어'**를", "<b>'단어'</b>를"],
    ['**「단어」**는', '<b>「단어」</b>는'],
    ['**`kubectl`**을', '<b><code>kubectl</code></b>을'],
    ['~~취소(선)~~은', '<del>취소(선)</del>은'],
    ['*기울임(italic)*을', '<i>기울임(italic)</i>을'],
    ['***굵은 기울임(x)***은', '<i><b>굵은 기울임(x)</b></i>은'],
    ['**굵게 *기울임(x)*은** 끝', '<b>굵게 <i>기울임(x)</i>은</b> 끝'],
    ['**굵게 *기울임(x)***은', '<b>굵게 <i>기울임(x)</i></b>은'],
    ['*기울임 **굵게(x)***은', '<i>기울임 <b>굵게(x)</b></i>은'],
    ['**~~취소(선)~~**은', '<b><del>취소(선)</del></b>은'],
    ['~~**취소(선)**~~은', '<del><b>취소(선)</b></del>은'],
    ['**~~취소~~**은', '<b><del>취소</del></b>은'],
    ['**_기울임_**은', '<b><i>기울임</i></b>은'],
    ['**취소~~(선)~~**은', '<b>취소<del>(선)</del></b>은'],
    ['이것은**"단어"**입니다', '이것은<b>"단어"</b>입니다'],
    ['이것은**`코드`**입니다', '이것은<b><code>코드</code></b>입니다'],
    ['이것은*(중요)*하다', '이것은<i>(중요)</i>하다'],
    ['이것은**굵게**입니다', '이것은<b>굵게</b>입니다'],
    ['**가(나)**다**라(마)**바', '<b>가(나)</b>다<b>라(마)</b>바'],
    ['**노드(Node)**에서**파드(Pod)**로', '<b>노드(Node)</b>에서<b>파드(Pod)</b>로'],
    ['(설명)**강조**함', '(설명)<b>강조</b>함'],
    ['데몬셋(DaemonSet)**중요**함', '데몬셋(DaemonSet)<b>중요</b>함'],
    ['**제목:**내용', '<b>제목:</b>내용'],
    ['**제목**:**내용**', '<b>제목</b>:<b>내용</b>'],
    ['**100%**는 **단어!**라고 **단어...**은', '<b>100%</b>는 <b>단어!</b>라고 <b>단어...</b>은'],
    ['**중요📍**은 **⚠️**는', '<b>중요📍</b>은 <b>⚠️</b>는'],
    ['**여러\n줄(x)**은', '<b>여러\n줄(x)</b>은'],
    ['**(괄호)** **(괄호)**는', '<b>(괄호)</b> <b>(괄호)</b>는'],
    ['**日本語（にほんご）**は', '<b>日本語（にほんご）</b>は'],
    ['**中文（x）**是', '<b>中文（x）</b>是'],
    ['# **제목(x)**은', '<h1>' + '<b>제목(x)</b>은</h1>'],
    [
      '**https://example.com/문서(x)**를',
      '<b><a href="https://example.com/%EB%AC%B8%EC%84%9C(x)">https://example.com/문서(x)</a></b>를',
    ],
  ])('%s', (source, html) => {
    expect(htmlOf(source)).toBe(html);
  });

  test.each([
    ['`**코드(x)**은`', '<code>**코드(x)**은</code>'],
    ['`` **코드(x)**은 ` ``', '<code>**코드(x)**은 `</code>'],
    ['\\*\\*아님(x)\\*\\*은', '**아님(x)**은'],
    ['가 * 나(x) * 다', '가 * 나(x) * 다'],
    ['** 굵지(않음) **은', '** 굵지(않음) **은'],
    ['**닫지(않음) 은', '**닫지(않음) 은'],
    ['snake_case_이름(x)_은', 'snake_case_이름(x)_은'],
    ['__이름(x)__은', '__이름(x)__은'],
    ['별표*) 하나', '별표*) 하나'],
    ['<span title="**가(나)**다">x</span>', '<span title="**가(나)**다">x</span>'],
  ])('leaves %s alone', (source, html) => {
    expect(htmlOf(source)).toBe(html);
  });

  test('leaves code in blocks alone, fenced and indented', () => {
    expect(htmlOf('```\n**코드(x)**은\n```')).toContain('>**코드(x)**은\n<');
    expect(htmlOf('    **코드(x)**은')).toContain('>**코드(x)**은\n<');
  });
});

/** Inputs of CommonMark 0.31.2, section 6.2 Emphasis and strong emphasis, and others of its kind without CJK letters. */
const COMMONMARK = [
  '*foo bar*', 'a * foo bar*', 'a*"foo"*', '* a *', '*$*alpha.', '*£*bravo.', '*€*charlie.', 'foo*bar*', '5*6*78',
  '_foo bar_', '_ foo bar_', 'a_"foo"_', 'foo_bar_', '5_6_78', 'пристаням_стремятся_', 'aa_"bb"_cc', 'foo-_(bar)_',
  '_foo*', '*foo bar *', '*foo bar\n*', '*(*foo)', '*(*foo*)*', '*foo*bar', '_foo bar _', '_(_foo)', '_(_foo_)_',
  '_foo_bar', '_пристаням_стремятся', '_foo_bar_baz_', '_(bar)_.', '**foo bar**', '** foo bar**', 'a**"foo"**',
  'foo**bar**', '__foo bar__', '__ foo bar__', 'a__"foo"__', 'foo__bar__', '__foo, __bar__, baz__', 'foo-__(bar)__',
  '**foo bar **', '**(**foo)', '*(**foo**)*', '**Gomphocarpus (*Gomphocarpus physocarpus*, syn.\n*Asclepias physocarpa*)**',
  '**foo "*bar*" foo**', '**foo**bar', '*foo [bar](/url)*', '*foo\nbar*', '_foo __bar__ baz_', '*foo *bar**',
  '*foo**bar**baz*', '*foo**bar*', '***foo** bar*', '*foo **bar***', '*foo**bar***', 'foo***bar***baz',
  'foo******bar*********baz', '** is not an empty emphasis', '**foo [bar](/url)**', '****foo** bar**', '***', '**\\***',
  'foo *\\**', '*foo**', '**foo*', '***foo**', '**foo***', '**foo, *bar*, baz**', '*[bar*](/url)', '*a `*`*',
  '**a<https://foo.bar/?q=**>', '~~a~~b', '2 * 3 * 4', 'a ** b', '- * a', '* * *', 'a*b*(c)*d', '~(a)~b',
]; // prettier-ignore

test.each(COMMONMARK)('CommonMark’s own rule stays for %j', (source) => {
  expect(emphasisEdits(source, () => ({ opaque: [], bareUrls: [] }))).toEqual([]);
});
