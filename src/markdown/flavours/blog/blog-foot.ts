import { diagnose } from '#diagnostics';
import { type Rewrite, UNCHANGED } from '../rewrite.ts';

/** `'분류' 카테고리의 다른 글`, the head of the list that Tistory puts under each post. */
const LIST_HEAD =
  /^\s*(?:#{1,6} |\*\*)?['‘"“].{1,400}['’"”](?:\*\*)?\s*카테고리의 다른 글(?:\s*더 ?보기)?(?:\*\*)?(?:\s*\(\d{1,5}\))?\s*$/;
/**
 * A post in it with its number of comments and its day, as a table without its lines: `제목 (0) | 2023.12.17 |`; or these on
 * lines of their own.
 */
const LIST_ROW =
  /^\s*\|?.{1,500}\(\d{1,5}\)\s*(?:\|\s*)?(?:\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?\s*\|?\s*)?$|^\s*\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?\s*$|^\s*\|\s*\|\s*\|\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/;
/** What stands on the buttons under a post, each alone on its line. */
const BUTTON =
  /^\s*(?:공감\s?\d{0,5}|좋아요\s?\d{0,5}|댓글\s?\d{0,5}|구독하기|구독|공유하기|글 요소|게시글 관리|신고하기|URL ?복사|카카오톡(?:으로)? ?공유|카카오스토리|트위터|페이스북|엑스|저작자표시.{0,30}|티스토리툴바|Tistory|관련글|이웃추가|이 글에 공감한 블로거 열고 닫기|조회수?\s?\d{1,9}|인쇄|태그|블로그 메뉴|Like this:|Share this:|Loading\.{3})\s*$/i;

/**
 * Leaves out the foot of a post that was copied from a blog with all that stands under it: the list of other posts, and the
 * words on its buttons. Only at the end of a note, and only where the list or two of the buttons are unmistakable.
 */
export const blogFoot: Rewrite = (text, { placeOf }) => {
  const foot = footOf(text);
  if (foot === undefined) return UNCHANGED;
  const what =
    text
      .slice(foot.start)
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? '';
  const place = placeOf(foot.start);
  return {
    edits: [{ start: foot.start, end: text.length, insert: '' }],
    diagnostics: [diagnose('blog-foot', place, { what, lines: foot.lines })],
    changes: [{ kind: 'lost', what, place }],
  };
};

/** Lines of a foot at most: a list of other posts has five, and ten buttons follow it. */
const LONGEST = 60;

function footOf(text: string): { readonly start: number; readonly lines: number } | undefined {
  let end = text.length;
  let found: { start: number; lines: number } | undefined;
  let lines = 0;
  let buttons = 0;
  for (let count = 0; count < LONGEST && end >= 0; count++) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + 600));
    const isHead = LIST_HEAD.test(line);
    const isButton = BUTTON.test(line);
    const isBlank = line.trim() === '';
    if (!isHead && !isButton && !isBlank && !LIST_ROW.test(line) && !TABLE_RULE.test(line)) break;
    if (!isBlank) lines += 1;
    if (isButton) buttons += 1;
    if (isHead || (isButton && buttons >= 2)) found = { start, lines };
    end = start - 1;
  }
  return found;
}
