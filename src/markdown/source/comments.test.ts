import { describe, expect, test } from 'vitest';
import { draftWith, faultsOf } from '../testing/draft-with.ts';

function textOf(source: string): string {
  return draftWith([], source).html.replace(/<[^>]*>/g, '');
}

describe('a comment', () => {
  test.each([
    ['앞 %%감춤%% 뒤', '앞 뒤'],
    ['앞%%감춤%%뒤', '앞뒤'],
    ['%%감춤%% 뒤', '뒤'],
    ['앞 %%여러\n줄%% 뒤', '앞 뒤'],
    ['앞\n%% 줄 전체 %%\n뒤', '앞\n뒤'],
    ['앞\n\n%%\n여러\n\n문단\n%%\n\n뒤', '앞\n뒤'],
    ['%% 줄 처음\n\n여러 문단 %% 뒤', '뒤'],
    ['앞 %%`코드%% 뒤`', '앞 뒤`'],
    ['%%\n```\n코드\n```\n%%\n\n뒤', '뒤'],
    ['`%%코드%%`', '%%코드%%'],
    ['```\n%%코드%%\n```', '%%코드%%\n'],
    ['\\%%아님%%', '%%아님%%'],
    ['%%하나%% 글 %%둘%%', '글'],
    ['끝에 %%감춤%%\n다음', '끝에\n다음'],
  ])('%j leaves %j', (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  test('that is not closed in its paragraph is shown and reported', () => {
    const draft = draftWith([], '100%% 글\n\n다음 %%문단%%');
    expect(draft.html).toBe('<p>100%% 글</p>\n<p>다음</p>');
    expect(faultsOf(draft)).toEqual(['comment-unclosed 1:4']);
  });

  test('that begins alone on its line and never ends hides the rest, which is an error', () => {
    const draft = draftWith([], '보임\n\n%%\n감춤\n\n더 감춤');
    expect(draft.html).toBe('<p>보임</p>');
    expect(faultsOf(draft)).toEqual(['comment-never-ends 3:1']);
  });

  test('in a quote or a list does not break it', () => {
    expect(textOf('> 앞 %%감춤%% 뒤\n> 다음')).toBe('\n앞 뒤\n다음\n');
    expect(textOf('- 하나 %%감춤%%\n- 둘')).toBe('\n하나\n둘\n');
  });
});
