import { entry } from './entry.ts';

/** Parts of an exported page that are no part of what was written. */
const PARTS = {
  navigation: { ko: '메뉴', en: 'navigation' },
  comments: { ko: '댓글', en: 'comments' },
  sharing: { ko: '공유 단추', en: 'share buttons' },
  related: { ko: '다른 글 목록', en: 'lists of other posts' },
  advertising: { ko: '광고', en: 'advertising' },
  contents: { ko: '차례', en: 'a table of contents' },
  hidden: { ko: '숨겨진 내용', en: 'what the page hides' },
  script: { ko: '스크립트와 스타일', en: 'scripts and styles' },
} as const;

export const exportedFaults = {
  'page-parts-left-out': entry({
    severity: 'info',
    title: { ko: '뺀 페이지 부분', en: 'Parts of the exported page are left out' },
    message: ({ parts }: { parts: readonly (keyof typeof PARTS)[] }) => ({
      ko: `내보낸 페이지에서 글만 남기고 나머지는 뺐습니다: ${parts.map((part) => PARTS[part].ko).join(', ')}.`,
      en: `Only what was written is shown of the exported page. Left out: ${parts.map((part) => PARTS[part].en).join(', ')}.`,
    }),
  }),
  'html-content-lost': entry({
    severity: 'warning',
    title: { ko: 'Markdown으로 옮길 수 없는 내용', en: 'Content has no form in Markdown' },
    message: ({ what }: { what: string }) => ({
      ko: `\`${what}\`의 내용은 Markdown으로 옮길 수 없어 뺐습니다.`,
      en: `What \`${what}\` shows cannot be said in Markdown and is left out.`,
    }),
    hint: () => ({
      ko: '필요한 내용이면 원문을 보고 글이나 그림으로 적으십시오.',
      en: 'If readers need it, say it in words or as a picture.',
    }),
  }),
  'blog-image-missing': entry({
    severity: 'warning',
    title: { ko: '블로그에만 있는 그림', en: 'Picture is only on the blog' },
    message: ({ what }: { what: string }) => ({
      ko: `그림(\`${what}\`)의 파일이 글과 함께 내보내지지 않았습니다.`,
      en: `The file of this picture (\`${what}\`) was not exported with the text.`,
    }),
    hint: () => ({
      ko: '블로그에서 그림을 내려받아 노트 옆에 두고 `![설명](파일)`로 넣으십시오.',
      en: 'Save the picture from the blog beside the note and write `![description](file)` here.',
    }),
  }),
} as const;
