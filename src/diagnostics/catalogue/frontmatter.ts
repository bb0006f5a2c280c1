import type { PerLang } from '#naming';
import { entry } from './entry.ts';

const KEPT_PRIVATE: PerLang<string> = {
  ko: '공개 여부를 알 수 없으므로 이 노트는 비공개입니다.',
  en: 'Whether it may be public is unclear, so the note is private.',
};

/** Faults of what stands at the top of a note. */
export const frontmatterFaults = {
  'frontmatter-syntax': entry({
    severity: 'error',
    title: { ko: 'frontmatter 문법 오류', en: 'Frontmatter does not parse' },
    message: ({ reason }: { reason: PerLang<string>; advice?: PerLang<string> | undefined }) => ({
      ko: `frontmatter를 읽을 수 없습니다. ${reason.ko} ${KEPT_PRIVATE.ko}`,
      en: `The frontmatter cannot be read. ${reason.en} ${KEPT_PRIVATE.en}`,
    }),
    hint: ({ advice }) => advice,
  }),
  'frontmatter-unclosed': entry({
    severity: 'error',
    title: { ko: '닫히지 않은 frontmatter', en: 'Frontmatter is never closed' },
    message: ({ fence }: { fence: string }) => ({
      ko: `\`${fence}\`로 시작한 frontmatter가 닫히지 않았습니다. ${KEPT_PRIVATE.ko}`,
      en: `The frontmatter that begins with \`${fence}\` is never closed. ${KEPT_PRIVATE.en}`,
    }),
    hint: ({ fence }) => ({
      ko: `마지막 필드 다음 줄에 \`${fence}\`를 씁니다. 가로줄을 그으려면 \`***\`를 씁니다.`,
      en: `Put \`${fence}\` on a line after the last field. To draw a line, write \`***\`.`,
    }),
  }),
  'frontmatter-not-first': entry({
    severity: 'warning',
    title: { ko: '첫 줄이 아닌 frontmatter', en: 'Frontmatter is not on the first line' },
    message: () => ({
      ko: 'frontmatter 앞에 빈 줄이 있습니다. Obsidian이나 Jekyll은 이것을 frontmatter로 읽지 않습니다.',
      en: 'There is an empty line above the frontmatter; Obsidian and Jekyll do not see it then.',
    }),
    hint: () => ({ ko: '파일을 `---`로 시작합니다.', en: 'Begin the file with `---`.' }),
  }),
  'frontmatter-misplaced': entry({
    severity: 'error',
    title: { ko: '제자리에 없는 frontmatter', en: 'Frontmatter is out of place' },
    message: () => ({
      ko: `공개 여부를 정하는 줄이 frontmatter 밖에 있습니다. ${KEPT_PRIVATE.ko}`,
      en: `This line about publication is outside the frontmatter. ${KEPT_PRIVATE.en}`,
    }),
    hint: () => ({
      ko: '파일을 `---` 줄로 시작하고 필드 다음에 `---` 줄을 하나 더 씁니다. 예시 코드이면 ``` 안에 씁니다.',
      en: 'Begin the file with a line of `---` and put another after the fields. Put an example of code between ```.',
    }),
  }),
  'frontmatter-field-invalid': entry({
    severity: 'warning',
    title: { ko: '잘못된 필드 값', en: 'A field has a wrong value' },
    message: ({
      field,
      found,
    }: {
      field: string;
      found: PerLang<string>;
      wanted: PerLang<string>;
      /** As it would stand in the frontmatter, on one line. */
      example: string;
    }) => ({
      ko: `\`${field}\`에 쓸 수 없는 값이 있어 무시했습니다: ${found.ko}`,
      en: `\`${field}\` has an invalid value, which was ignored: ${found.en}`,
    }),
    hint: ({ wanted, example }) => ({
      ko: `쓸 수 있는 값: ${wanted.ko}. 예: \`${example}\``,
      en: `It takes ${wanted.en}. Example: \`${example}\``,
    }),
  }),
  'frontmatter-key-twice': entry({
    severity: 'warning',
    title: { ko: '두 번 나오는 필드', en: 'A field appears twice' },
    message: () => ({
      ko: '같은 필드가 앞에도 있습니다. 처음 것을 쓰고, 둘 중 하나라도 비공개라고 하면 비공개입니다.',
      en: 'The same field appears above. The first one is used; if either says private, the note is private.',
    }),
    hint: () => ({ ko: '둘 중 하나를 지웁니다.', en: 'Remove one of them.' }),
  }),
  'language-unknown': entry({
    severity: 'warning',
    title: { ko: '알 수 없는 언어', en: 'Unknown language' },
    message: ({ field, found }: { field: string; found: PerLang<string> }) => ({
      ko: `\`${field}\`에 알 수 없는 언어가 있어 무시했습니다: ${found.ko}`,
      en: `\`${field}\` names a language that is not known here, which was ignored: ${found.en}`,
    }),
    hint: ({ field }) => ({
      ko: `한국어는 \`${field}: ko\`, 영어는 \`${field}: en\`으로 씁니다.`,
      en: `Write \`${field}: ko\` for Korean and \`${field}: en\` for English.`,
    }),
  }),
  'language-not-offered': entry({
    severity: 'warning',
    title: { ko: '사이트에 없는 언어', en: 'A language that the site does not offer' },
    message: ({ lang, languages }: { lang: string; languages: readonly string[] }) => ({
      ko: `노트의 언어 \`${lang}\`은 사이트의 언어(${languages.join(', ')})에 없습니다.`,
      en: `The language of the note, \`${lang}\`, is not among those of the site (${languages.join(', ')}).`,
    }),
    hint: ({ lang, languages }) => ({
      ko: `\`site.yaml\`에 \`languages: [${[...languages, lang].join(', ')}]\`라고 씁니다.`,
      en: `Write \`languages: [${[...languages, lang].join(', ')}]\` in \`site.yaml\`.`,
    }),
  }),
} as const;
