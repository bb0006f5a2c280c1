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
      ko: '필요한 내용이면 원문을 보고 글이나 그림으로 적으세요.',
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
      ko: '블로그에서 그림을 내려받아 노트 옆에 두고 `![설명](파일)`로 넣으세요.',
      en: 'Save the picture from the blog beside the note and write `![description](file)` here.',
    }),
  }),
  'plugin-block': entry({
    severity: 'info',
    title: { ko: '실행하지 않은 플러그인 블록', en: 'Block of a plugin is not run' },
    message: ({ plugin }: { plugin: string }) => ({
      ko: `Obsidian의 ${plugin} 블록은 실행하지 않고, 무엇인지 알리는 상자로 보여 줍니다.`,
      en: `This block of Obsidian's ${plugin} is not run; a box says what it is.`,
    }),
    hint: () => ({
      ko: '독자에게 결과가 필요하면 결과를 노트에 적으세요.',
      en: 'Write down what it gives if readers need it.',
    }),
  }),
  'plugin-inline': entry({
    severity: 'info',
    title: { ko: '실행하지 않은 플러그인 코드', en: 'Code of a plugin is not run' },
    message: ({ plugin }: { plugin: string }) => ({
      ko: `이 ${plugin} 식은 계산하지 않고 코드로 보여 줍니다.`,
      en: `This expression of ${plugin} is not evaluated; it is shown as code.`,
    }),
    hint: () => ({ ko: '값을 그대로 적으세요.', en: 'Write the value itself.' }),
  }),
  'template-command': entry({
    severity: 'info',
    title: { ko: '채워지지 않은 템플릿', en: 'Template was not filled in' },
    message: () => ({
      ko: 'Templater 명령이 실행되지 않은 채 남아 있어 코드로 보여 줍니다.',
      en: 'This command of Templater was never run; it is shown as code.',
    }),
    hint: () => ({ ko: '값을 적거나 지우세요.', en: 'Write the value, or take the command out.' }),
  }),
  'drawing-note': entry({
    severity: 'info',
    title: { ko: 'Excalidraw 그림 노트', en: 'Note is a drawing of Excalidraw' },
    message: () => ({
      ko: 'Excalidraw 그림은 그려지지 않습니다. 그림 안의 글만 보여 줍니다.',
      en: 'The drawing is not drawn; the texts in it are shown.',
    }),
    hint: () => ({
      ko: 'Obsidian에서 그림을 SVG로 내보내 노트에 넣으세요.',
      en: 'Export the drawing as SVG in Obsidian and embed that.',
    }),
  }),
  'notion-database': entry({
    severity: 'info',
    title: { ko: 'Notion 데이터베이스', en: 'Database of Notion' },
    message: ({ name }: { name: string }) => ({
      ko: `Notion 데이터베이스를 CSV 파일로 남기고 표로 보여 주지 않습니다: \`${name}\``,
      en: `The database \`${name}\` of Notion stays a CSV file; it is not shown as a table.`,
    }),
    hint: () => ({
      ko: '독자에게 필요한 열만 Markdown 표로 옮기세요.',
      en: 'Write the columns that readers need as a Markdown table.',
    }),
  }),
  'blog-foot': entry({
    severity: 'info',
    title: { ko: '블로그 글의 꼬리', en: 'Foot of a blog post is left out' },
    message: ({ what, lines }: { what: string; lines: number }) => ({
      ko: `글에 딸려 온 블로그의 꼬리(${lines}줄, \`${what}\`부터)를 뺐습니다.`,
      en: `What the blog put under the post (${lines} lines from \`${what}\`) is left out.`,
    }),
    hint: () => ({
      ko: '분류가 필요하면 frontmatter의 `tags`에 적고, 이 줄들은 지우세요.',
      en: 'Delete these lines; if the category matters, write it in `tags` in the frontmatter.',
    }),
  }),
} as const;
