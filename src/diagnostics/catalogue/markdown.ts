import { codeFaults } from './code.ts';
import { entry } from './entry.ts';
import { htmlFaults } from './html.ts';
import { mdxFaults } from './mdx.ts';

export const markdownFaults = {
  ...codeFaults,
  ...htmlFaults,
  ...mdxFaults,
  'math-invalid': entry({
    severity: 'error',
    title: { ko: '수식 오류', en: 'Math does not parse' },
    message: ({ reason }: { reason: string }) => ({
      ko: `수식을 그릴 수 없습니다: ${reason}`,
      en: `The formula cannot be drawn: ${reason}`,
    }),
  }),
  'math-unclosed': entry({
    severity: 'warning',
    title: { ko: '닫히지 않은 수식', en: 'Formula is not closed' },
    message: () => ({
      ko: '`$$`로 시작한 수식이 닫히지 않아 수식으로 보지 않고 쓴 그대로 보여 줍니다.',
      en: 'The formula that begins with `$$` is never closed; it is shown as it is written.',
    }),
    hint: () => ({
      ko: '수식 다음 줄에 `$$`를 쓰세요. 글자 그대로라면 `\\$\\$`라고 쓰세요.',
      en: 'Write `$$` on the line after the formula, or `\\$\\$` for the signs themselves.',
    }),
  }),
  'markdown-unparsable': entry({
    severity: 'error',
    title: { ko: '읽을 수 없는 노트', en: 'Note cannot be parsed' },
    message: ({ reason }: { reason: string }) => ({
      ko: `노트를 해석하지 못해 쓰인 글자 그대로 보여 줍니다: ${reason}`,
      en: `The note cannot be parsed and is shown as it is written: ${reason}`,
    }),
  }),
  'nesting-too-deep': entry({
    severity: 'warning',
    title: { ko: '너무 깊은 중첩', en: 'Quotes or lists are nested too deeply' },
    message: () => ({
      ko: '한 줄에 인용과 목록이 백 단계 넘게 겹쳐 있어 그 뒤는 글자 그대로 보여 줍니다.',
      en: 'More than a hundred quotes and lists begin on this line; the rest of it is shown as written.',
    }),
    hint: () => ({ ko: '줄 앞의 `>`나 목록 기호를 줄이세요.', en: 'Remove some of the signs.' }),
  }),
  'line-overloaded': entry({
    severity: 'warning',
    title: { ko: '기호가 너무 많은 줄', en: 'A line has too many signs' },
    message: () => ({
      ko: '아주 긴 한 줄에 `*`나 `$` 같은 기호가 수천 개 있어 이 줄은 글자 그대로 보여 줍니다.',
      en: 'This very long line has thousands of signs such as `*` and `$`; it is shown as written.',
    }),
    hint: () => ({
      ko: '데이터나 코드라면 코드 블록에 넣고, 글이라면 여러 줄로 나누세요.',
      en: 'Put data or code into a code block; break text into lines.',
    }),
  }),
  'comment-unclosed': entry({
    severity: 'warning',
    title: { ko: '닫히지 않은 주석', en: 'Comment is not closed' },
    message: () => ({
      ko: '`%%`가 같은 문단에서 닫히지 않아 주석으로 보지 않고 그대로 보여 줍니다.',
      en: 'This `%%` is not closed in its paragraph; it is not a comment and is shown.',
    }),
    hint: () => ({
      ko: '주석이면 끝에 `%%`를 쓰고, 글자 그대로 보일 것이면 `\\%%`라고 쓰세요.',
      en: 'Close a comment with `%%`; write `\\%%` to show the signs.',
    }),
  }),
  'comment-never-ends': entry({
    severity: 'error',
    title: { ko: '끝나지 않는 주석', en: 'Comment never ends' },
    message: () => ({
      ko: '여기서 시작한 주석이 끝나지 않아 노트의 나머지를 모두 감췄습니다.',
      en: 'The comment that begins here never ends, so the rest of the note is hidden.',
    }),
    hint: () => ({ ko: '주석이 끝나는 자리에 `%%`를 쓰세요.', en: 'Write `%%` where the comment ends.' }),
  }),
  'html-comment-unclosed': entry({
    severity: 'error',
    title: { ko: '끝나지 않는 HTML 주석', en: 'HTML comment never ends' },
    message: () => ({
      ko: '여기서 시작한 HTML 주석이 끝나지 않아 뒤따르는 내용을 모두 감췄습니다.',
      en: 'The HTML comment that begins here never ends, so what follows is hidden.',
    }),
    hint: () => ({ ko: '주석이 끝나는 자리에 `-->`를 쓰세요.', en: 'Write `-->` where the comment ends.' }),
  }),
  'footnote-undefined': entry({
    severity: 'warning',
    title: { ko: '내용이 없는 각주', en: 'Footnote is not defined' },
    message: ({ name }: { name: string }) => ({
      ko: `각주 \`[^${name}]\`의 내용이 노트에 없습니다.`,
      en: `The note has no text for the footnote \`[^${name}]\`.`,
    }),
    hint: ({ name }) => ({
      ko: `노트 끝에 \`[^${name}]: 내용\`처럼 쓰세요.`,
      en: `Write \`[^${name}]: text\` at the end of the note.`,
    }),
  }),
  'footnote-duplicate': entry({
    severity: 'warning',
    title: { ko: '겹치는 각주', en: 'Footnote is defined twice' },
    message: ({ name }: { name: string }) => ({
      ko: `각주 \`[^${name}]\`의 내용이 앞에 이미 있어 이 내용은 보여 주지 않습니다.`,
      en: `The footnote \`[^${name}]\` has a text already, so this one is not shown.`,
    }),
    hint: () => ({
      ko: '각주마다 다른 이름을 붙이거나 하나를 지우세요.',
      en: 'Give each footnote a name of its own, or delete one.',
    }),
  }),
  'footnote-unused': entry({
    severity: 'warning',
    title: { ko: '쓰이지 않는 각주', en: 'Footnote is not used' },
    message: ({ name }: { name: string }) => ({
      ko: `가리키는 곳이 없는 각주여서 보여 주지 않습니다: \`[^${name}]\``,
      en: `Nothing refers to the footnote \`[^${name}]\`, so it is not shown.`,
    }),
    hint: ({ name }) => ({
      ko: `본문의 알맞은 자리에 \`[^${name}]\` 표시를 넣거나 각주를 지우세요.`,
      en: `Write \`[^${name}]\` where it belongs, or delete the footnote.`,
    }),
  }),
  'block-id-duplicate': entry({
    severity: 'warning',
    title: { ko: '겹치는 블록 이름', en: 'Block id is used twice' },
    message: ({ id }: { id: string }) => ({
      ko: `이 노트에서 이미 쓰인 블록 이름이어서 앞의 것만 유효합니다: \`^${id}\``,
      en: `The block id \`^${id}\` is already used in this note; only the first counts.`,
    }),
    hint: () => ({ ko: '블록마다 다른 이름을 붙이세요.', en: 'Give each block an id of its own.' }),
  }),
  'heading-without-space': entry({
    severity: 'warning',
    title: { ko: '빈칸이 빠진 제목', en: 'Heading without its space' },
    message: ({ hashes }: { hashes: string; text: string }) => ({
      ko: `\`${hashes}\` 뒤에 빈칸이 없어 제목이 되지 않습니다.`,
      en: `Without a space after \`${hashes}\` this is not a heading.`,
    }),
    hint: ({ hashes, text }) => ({
      ko: `\`${hashes} ${text}\`처럼 쓰세요.`,
      en: `Write \`${hashes} ${text}\`.`,
    }),
  }),
  'listing-pasted': entry({
    severity: 'warning',
    title: { ko: '줄 번호째 붙여 넣은 코드', en: 'Code pasted with its line numbers' },
    message: ({ lines }: { lines: number }) => ({
      ko: `블로그에서 붙여 넣은 코드(${lines}줄)로 보고 줄 번호를 뺐습니다. 들여쓰기는 붙여 넣을 때 이미 사라졌습니다.`,
      en: `This looks like ${lines} lines of code pasted from a blog: the line numbers were dropped, the indentation was lost in pasting.`,
    }),
    hint: () => ({
      ko: '원문에서 코드를 다시 복사해 \`\`\`yaml과 \`\`\` 사이에 들여쓰기대로 넣으세요.',
      en: 'Copy the code again from its source, with its indentation, between \`\`\`yaml and \`\`\`.',
    }),
  }),
} as const;
