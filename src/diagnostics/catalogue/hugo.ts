import { entry } from './entry.ts';

/** Faults of Hugo's shortcodes. What cannot be understood is shown as it is written. */
export const hugoFaults = {
  'shortcode-unknown': entry({
    severity: 'warning',
    title: { ko: '알 수 없는 숏코드', en: 'Unknown shortcode' },
    message: ({ name }: { name: string; candidates: readonly string[] }) => ({
      ko: `알 수 없는 숏코드여서 쓰인 그대로 보여 줍니다: \`${name}\``,
      en: `The shortcode \`${name}\` is not known and is shown as it is written.`,
    }),
    hint: ({ candidates }) =>
      candidates.length === 0
        ? {
            ko: '마크다운으로 바꾸어 쓰거나 지우세요. 그 안의 마크다운은 그대로 보입니다.',
            en: 'Write it in Markdown, or remove it; the Markdown inside it is shown as usual.',
          }
        : { ko: `비슷한 이름: ${candidates.join(', ')}`, en: `Similar names: ${candidates.join(', ')}` },
  }),
  'shortcode-unclosed': entry({
    severity: 'warning',
    title: { ko: '닫히지 않은 숏코드', en: 'Shortcode that is never closed' },
    message: ({ written }: { name: string; written: string }) => ({
      ko: `숏코드가 닫히지 않아 쓰인 그대로 보여 줍니다: \`${written}\``,
      en: `\`${written}\` is never closed and is shown as it is written.`,
    }),
    hint: ({ name }) => ({
      ko: `끝나는 곳에 \`{{< /${name} >}}\`를 쓰세요.`,
      en: `Write \`{{< /${name} >}}\` where it ends.`,
    }),
  }),
  'shortcode-unopened': entry({
    severity: 'warning',
    title: { ko: '열리지 않은 숏코드', en: 'Shortcode that was never opened' },
    message: ({ name }: { name: string }) => ({
      ko: `\`${name}\`에 맞는 시작이 없습니다.`,
      en: `\`${name}\` closes a shortcode that was never opened.`,
    }),
    hint: () => ({
      ko: '시작하는 태그를 쓰거나 이 태그를 지우세요. 이름의 철자와 겹친 순서도 확인하세요.',
      en: 'Open it, or remove this tag; its name may be misspelt, or the tags may cross.',
    }),
  }),
  'shortcode-malformed': entry({
    severity: 'warning',
    title: { ko: '읽을 수 없는 숏코드', en: 'Shortcode that cannot be read' },
    message: () => ({
      ko: '숏코드처럼 시작하지만 읽을 수 없어 쓰인 그대로 보여 줍니다.',
      en: 'This begins like a shortcode, cannot be read as one, and is shown as it is written.',
    }),
    hint: () => ({
      ko: '따옴표와 끝의 `>}}`(또는 `%}}`)를 확인하세요. 글자 그대로 쓰려면 `{{</* 이름 */>}}`라고 쓰세요.',
      en: 'Look at the quotes and at the end, `>}}` or `%}}`. To write it as text, write `{{</* name */>}}`.',
    }),
  }),
  'shortcode-parameter-missing': entry({
    severity: 'warning',
    title: { ko: '매개변수가 빠진 숏코드', en: 'Shortcode without a parameter that it needs' },
    message: ({ name, parameter }: { name: string; parameter: string }) => ({
      ko: `\`${name}\`에 매개변수가 빠져 쓰인 그대로 보여 줍니다: \`${parameter}\``,
      en: `\`${name}\` lacks its parameter \`${parameter}\` and is shown as it is written.`,
    }),
  }),
  'shortcode-value-unknown': entry({
    severity: 'info',
    title: { ko: '사이트만 아는 값', en: 'Value that only its site knows' },
    message: ({ written }: { written: string }) => ({
      ko: `원래 사이트의 설정에 있는 값이어서 쓰인 그대로 보여 줍니다: \`${written}\``,
      en: `The value of \`${written}\` is in the settings of the site that the note comes from; it is shown as it is written.`,
    }),
    hint: () => ({ ko: '값을 직접 쓰세요.', en: 'Write the value itself.' }),
  }),
  'shortcode-nested': entry({
    severity: 'warning',
    title: { ko: '너무 깊이 겹친 숏코드', en: 'Shortcodes nested too deeply' },
    message: () => ({
      ko: '숏코드가 너무 깊이 겹쳐 여기부터는 쓰인 그대로 보여 줍니다.',
      en: 'Shortcodes are nested too deeply; from here on they are shown as they are written.',
    }),
  }),
} as const;
