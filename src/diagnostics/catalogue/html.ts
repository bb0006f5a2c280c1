import { entry } from './entry.ts';

/** Faults of HTML that an author writes into a note. */
export const htmlFaults = {
  'html-removed': entry({
    severity: 'warning',
    title: { ko: '허용하지 않는 HTML', en: 'HTML that is not allowed' },
    message: ({ what }: { what: string }) => ({
      ko: `노트에 쓸 수 없는 HTML이어서 뺐습니다: \`${what}\``,
      en: `\`${what}\` is not allowed in a note and was removed.`,
    }),
    hint: ({ what }) =>
      what.startsWith('<')
        ? { ko: 'HTML을 글로 보여 주려면 백틱으로 감싸세요.', en: 'To show HTML as text, put it in backticks.' }
        : undefined,
  }),
  'html-ignored': entry({
    severity: 'info',
    title: { ko: '효과가 없는 HTML', en: 'HTML without effect' },
    message: ({ what }: { what: string }) => ({
      ko: `모양만 바꾸는 HTML이어서 쓰지 않았습니다. 모양은 사이트가 정합니다: \`${what}\``,
      en: `\`${what}\` only changes how things look, which is left to the site.`,
    }),
  }),
  'html-unknown': entry({
    severity: 'info',
    title: { ko: 'HTML이 아닌 꺾쇠 표기', en: 'Angle brackets that are not HTML' },
    message: ({ what }: { what: string }) => ({
      ko: `HTML 요소가 아니어서 쓴 그대로 보여 줍니다: \`${what}\``,
      en: `\`${what}\` is not an HTML element and is shown as written.`,
    }),
    hint: ({ what }) => ({
      ko: `글이라면 백틱으로 감싸거나 앞에 역슬래시를 쓰세요: \`\\${what}\``,
      en: `For text, put it in backticks or a backslash before it: \`\\${what}\``,
    }),
  }),
  'html-unclosed': entry({
    severity: 'warning',
    title: { ko: '닫히지 않은 HTML', en: 'HTML that is never closed' },
    message: ({ what }: { what: string }) => ({
      ko: `닫는 태그가 없습니다: \`${what}\``,
      en: `Nothing closes \`${what}\`.`,
    }),
    hint: ({ what }) => ({
      ko: `끝나는 곳에 닫는 태그를 쓰세요: \`${what.replace('<', '</')}\``,
      en: `Write \`${what.replace('<', '</')}\` where it ends.`,
    }),
  }),
  'html-unopened': entry({
    severity: 'info',
    title: { ko: '여는 태그가 없는 HTML', en: 'HTML that was never opened' },
    message: ({ what }: { what: string }) => ({
      ko: `여는 태그가 없어 뺐습니다: \`${what}\``,
      en: `\`${what}\` closes nothing and was removed.`,
    }),
  }),
} as const;
