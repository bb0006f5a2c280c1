import type { PerLang } from '#naming';
import { entry } from './entry.ts';

/** Faults of what decides whether notes are public: their fields, the settings of other tools, and days. */
export const publicationFaults = {
  'publish-value-unclear': entry({
    severity: 'warning',
    title: { ko: '분명하지 않은 공개 여부', en: 'Publication is not clear' },
    message: ({ field, found }: { field: string; found: PerLang<string> }) => ({
      ko: `\`${field}\`의 값이 참도 거짓도 아닙니다: ${found.ko}. 그래서 이 노트는 비공개입니다.`,
      en: `\`${field}\` is neither true nor false: ${found.en}. So the note is private.`,
    }),
    hint: ({ field }) => ({
      ko: `\`${field}: true\` 또는 \`${field}: false\`라고 씁니다.`,
      en: `Write \`${field}: true\` or \`${field}: false\`.`,
    }),
  }),
  'publish-field-misspelt': entry({
    severity: 'warning',
    title: { ko: '공개 여부를 정하는 필드의 오타', en: 'A field about publication is misspelt' },
    message: ({ field }: { field: string; meant: string }) => ({
      ko: `\`${field}\`라는 필드는 공개 여부를 정하지 않습니다.`,
      en: `The field \`${field}\` says nothing about publication.`,
    }),
    hint: ({ meant }) => ({
      ko: `\`${meant}\`를 뜻했다면 이름을 고칩니다.`,
      en: `If you meant \`${meant}\`, correct the name.`,
    }),
  }),
  'publish-not-asked': entry({
    severity: 'info',
    title: { ko: '공개를 요청하지 않는 `published`', en: '`published` does not ask for publication' },
    message: () => ({
      ko: '이 사이트는 공개한다고 적은 노트만 공개하며, `published`는 숨기지 않는다는 뜻일 뿐이므로 이 노트는 비공개입니다.',
      en: 'Only notes that ask for it are public here; `published` only says that a note is not held back, so this one is private.',
    }),
    hint: () => ({ ko: '공개하려면 `publish: true`라고 씁니다.', en: 'To publish it, write `publish: true`.' }),
  }),
  'jekyll-post-undated': entry({
    severity: 'warning',
    title: { ko: '이름에 날짜가 없는 글', en: 'A post without a date in its name' },
    message: () => ({
      ko: '`_posts`에 있지만 이름이 날짜로 시작하지 않습니다. Jekyll이 공개하지 않으므로 여기서도 비공개입니다.',
      en: 'It is in `_posts`, but its name does not begin with a date. Jekyll does not publish it, so it is private here.',
    }),
    hint: () => ({
      ko: '`2023-01-08-제목.md`처럼 이름을 바꾸거나 `_posts` 밖으로 옮깁니다.',
      en: 'Call it something like `2023-01-08-title.md`, or move it out of `_posts`.',
    }),
  }),
  'publish-day-unclear': entry({
    severity: 'warning',
    title: { ko: '분명하지 않은 공개 날짜', en: 'The day of publication is not clear' },
    message: ({ field, found }: { field: string; found: PerLang<string> }) => ({
      ko: `\`${field}\`의 값이 날짜가 아닙니다: ${found.ko}. 그래서 이 노트는 비공개입니다.`,
      en: `\`${field}\` is not a date: ${found.en}. So the note is private.`,
    }),
    hint: ({ field }) => ({
      ko: `\`${field}: 2023-01-08\`처럼 씁니다.`,
      en: `Write it like \`${field}: 2023-01-08\`.`,
    }),
  }),
  'stem-twice': entry({
    severity: 'info',
    title: { ko: '주소가 같아질 두 노트', en: 'Two notes that would have one address' },
    message: ({ other }: { other: string }) => ({
      ko: `날짜나 식별자를 뺀 이름이 \`${other}\`와 같아서, 이 노트의 주소에는 그것을 남겼습니다.`,
      en: `Without its date or identifier the name is that of \`${other}\`, so the address of this note keeps it.`,
    }),
    hint: () => ({ ko: '한 파일의 이름을 바꿉니다.', en: 'Rename one of the two.' }),
  }),
} as const;
