import { entry } from './entry.ts';

/** Faults of code blocks. They are hints: the block is shown in any case. */
export const codeFaults = {
  'code-language-unknown': entry({
    severity: 'info',
    title: { ko: '알 수 없는 코드 언어', en: 'Unknown code language' },
    message: ({ name }: { name: string; candidates: readonly string[] }) => ({
      ko: `알 수 없는 코드 언어여서 색 없이 보여 줍니다: \`${name}\``,
      en: `The code language \`${name}\` is not known; the block is shown without colours.`,
    }),
    hint: ({ candidates }) =>
      candidates.length === 0
        ? { ko: '일반 텍스트라면 `text`라고 쓰세요.', en: 'Write `text` for plain text.' }
        : { ko: `비슷한 이름: ${candidates.join(', ')}`, en: `Similar names: ${candidates.join(', ')}` },
  }),
  'code-word-unknown': entry({
    severity: 'info',
    title: { ko: '알 수 없는 코드 블록 옵션', en: 'Unknown option of a code block' },
    message: ({ word }: { word: string; candidates: readonly string[] }) => ({
      ko: `코드 블록에 없는 옵션입니다: \`${word}\``,
      en: `\`${word}\` means nothing after a code fence.`,
    }),
    hint: ({ candidates }) =>
      candidates.length === 0
        ? {
            ko: '쓸 수 있는 옵션: `title="…"`, `{1,3-5}`, `ins={…}`, `del={…}`, `showLineNumbers`, `wrap`',
            en: 'Options are `title="…"`, `{1,3-5}`, `ins={…}`, `del={…}`, `showLineNumbers`, `wrap`.',
          }
        : { ko: `비슷한 이름: ${candidates.join(', ')}`, en: `Similar names: ${candidates.join(', ')}` },
  }),
  'code-too-long': entry({
    severity: 'info',
    title: { ko: '색을 입히기에 너무 긴 코드', en: 'Code too long to be coloured' },
    message: ({ block, line }: { block: number; line: number }) => ({
      ko: `코드가 너무 길거나 얽혀 있어 전부 또는 일부를 색 없이 보여 줍니다(블록 ${block}자, 한 줄 ${line}자까지).`,
      en: `The code is too long or too tangled and is shown without colours, wholly or in part: a block may have ${block} characters, a line ${line}.`,
    }),
    hint: () => ({
      ko: '필요한 부분만 남기거나 파일로 링크하세요.',
      en: 'Keep the part that matters, or link to the file.',
    }),
  }),
} as const;
