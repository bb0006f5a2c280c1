import { entry } from './entry.ts';

/** Faults of notes written for Jekyll: of Liquid and kramdown. */
export const jekyllFaults = {
  'liquid-unknown': entry({
    severity: 'warning',
    title: { ko: '실행하지 않는 Liquid', en: 'Liquid that is not run' },
    message: ({ what }: { what: string }) => ({
      ko: `Jekyll이 실행하던 코드를 쓴 그대로 보여 줍니다: \`${what}\``,
      en: `Jekyll would run \`${what}\`; here it is shown as it is written.`,
    }),
    hint: () => ({
      ko: '그 자리에 나와야 할 내용을 직접 쓰세요. 코드 자체를 보여 주려면 백틱으로 감싸세요.',
      en: 'Write what should stand in its place; to show the code itself, put it in backticks.',
    }),
  }),
  'liquid-unclosed': entry({
    severity: 'warning',
    title: { ko: '닫히지 않은 Liquid 태그', en: 'Liquid tag is not closed' },
    message: ({ what }: { what: string }) => ({
      ko: `끝이 없는 Liquid 태그여서 쓴 그대로 보여 줍니다: \`${what}\``,
      en: `Nothing closes \`${what}\`; it is shown as it is written.`,
    }),
    hint: () => ({
      ko: '태그는 `%}`로 닫고, `{% raw %}`처럼 짝이 있는 태그는 `{% endraw %}`까지 쓰세요.',
      en: 'Close a tag with `%}`, and one that comes in pairs, such as `{% raw %}`, with `{% endraw %}`.',
    }),
  }),
  'liquid-in-code': entry({
    severity: 'info',
    title: { ko: '코드 안의 Liquid', en: 'Liquid in code' },
    message: () => ({
      ko: '코드 안의 `{{ }}`와 `{% %}`를 쓴 그대로 보여 줍니다. Jekyll이라면 실행했을 것입니다.',
      en: 'In code, `{{ }}` and `{% %}` are shown as they are written; Jekyll would have run them.',
    }),
  }),
  'jekyll-comment-never-ends': entry({
    severity: 'error',
    title: { ko: '끝나지 않는 Jekyll 주석', en: 'Comment of Jekyll never ends' },
    message: () => ({
      ko: '여기서 시작한 주석이 끝나지 않아 노트의 나머지를 모두 감췄습니다.',
      en: 'The comment that begins here never ends, so the rest of the note is hidden.',
    }),
    hint: ({ end }: { end: string }) => ({
      ko: `주석이 끝나는 자리에 \`${end}\`를 쓰세요.`,
      en: `Write \`${end}\` where the comment ends.`,
    }),
  }),
  'kramdown-attributes-loose': entry({
    severity: 'warning',
    title: { ko: '붙을 곳이 없는 속성', en: 'Attributes that belong to nothing' },
    message: ({ what }: { what: string }) => ({
      ko: `앞에 링크, 그림, 강조, 코드가 없어 속성이 되지 않고 쓴 그대로 보입니다: \`${what}\``,
      en: `No link, image, emphasis or code stands before \`${what}\`, so it is shown as it is written.`,
    }),
    hint: () => ({
      ko: '문단 전체에 붙일 것이면 다음 줄에 쓰고, 아니면 지우세요.',
      en: 'Write it on the next line for the whole paragraph, or delete it.',
    }),
  }),
} as const;
