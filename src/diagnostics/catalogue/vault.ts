import type { PerLang } from '#naming';
import { entry } from './entry.ts';

const KEPT_PRIVATE: PerLang<string> = {
  ko: '공개 여부를 알 수 없으므로 이 노트는 비공개입니다.',
  en: 'Whether it may be public cannot be told, so the note is private.',
};

const SAVE_AS_UTF_8: PerLang<string> = {
  ko: '편집기에서 인코딩을 UTF-8로 바꾸어 저장합니다.',
  en: 'Save the file with the encoding UTF-8.',
};

export const vaultFaults = {
  'content-missing': entry({
    severity: 'error',
    title: { ko: '노트 폴더 없음', en: 'No folder of notes' },
    message: ({ root, reason }: { root: string; reason: PerLang<string> }) => ({
      ko: `노트 폴더 \`${root}\`를 열 수 없습니다. ${reason.ko}`,
      en: `The folder of notes \`${root}\` cannot be opened. ${reason.en}`,
    }),
    hint: () => ({
      ko: '`CONTENT=/노트/폴더 npm run build`처럼 노트가 있는 폴더를 알려 줍니다.',
      en: 'Say where the notes are: `CONTENT=/path/to/notes npm run build`',
    }),
  }),
  'content-empty': entry({
    severity: 'warning',
    title: { ko: '노트 없음', en: 'No notes' },
    message: ({ root }: { root: string }) => ({
      ko: `폴더 \`${root}\`에 노트가 없습니다.`,
      en: `There are no notes in the folder \`${root}\`.`,
    }),
    hint: () => ({
      ko: '노트는 `.md`, `.markdown`, `.mdx`, `.txt` 파일입니다.',
      en: 'Notes are files that end in `.md`, `.markdown`, `.mdx` or `.txt`.',
    }),
  }),
  'file-unreadable': entry({
    severity: 'error',
    title: { ko: '읽을 수 없는 파일', en: 'A file cannot be read' },
    message: ({ reason }: { reason: PerLang<string> }) => ({
      ko: `읽을 수 없습니다. ${reason.ko}`,
      en: `This cannot be read. ${reason.en}`,
    }),
  }),
  'file-name-unusable': entry({
    severity: 'error',
    title: { ko: '쓸 수 없는 파일 이름', en: 'A file name cannot be used' },
    message: () => ({
      ko: '파일 이름에 `\\`가 있거나 이름의 인코딩이 UTF-8이 아니어서 읽지 않았습니다.',
      en: 'The name holds a `\\` or is not UTF-8, so the file was not read.',
    }),
    hint: () => ({ ko: '파일 이름을 바꿉니다.', en: 'Rename the file.' }),
  }),
  'file-name-twice': entry({
    severity: 'error',
    title: { ko: '같은 이름의 두 파일', en: 'Two files of one name' },
    message: () => ({
      ko: '유니코드 정규화 방식만 다른 같은 이름의 파일이 또 있어 이 파일은 읽지 않았습니다.',
      en: 'Another file has the same name but for its Unicode normalisation, so this one was not read.',
    }),
    hint: () => ({ ko: '두 파일 중 하나의 이름을 바꿉니다.', en: 'Rename one of the two.' }),
  }),
  'symlink-outside': entry({
    severity: 'warning',
    title: { ko: '폴더 밖으로 이어지는 심볼릭 링크', en: 'A symbolic link leads outside' },
    message: () => ({
      ko: '노트 폴더 밖을 가리키는 심볼릭 링크이므로 따라가지 않았습니다.',
      en: 'This symbolic link leads out of the folder of notes and was not followed.',
    }),
    hint: () => ({ ko: '공개하려면 파일을 폴더 안으로 복사합니다.', en: 'Copy what you want to use into the folder.' }),
  }),
  'symlink-folder': entry({
    severity: 'info',
    title: { ko: '폴더를 가리키는 심볼릭 링크', en: 'A symbolic link to a folder' },
    message: ({ target }: { target: string }) => ({
      ko: `\`${target}\` 폴더를 가리키는 심볼릭 링크입니다. 그 폴더의 노트는 원래 자리에서 읽습니다.`,
      en: `This symbolic link leads to the folder \`${target}\`, whose notes are read where they are.`,
    }),
  }),
  'symlink-broken': entry({
    severity: 'warning',
    title: { ko: '끊긴 심볼릭 링크', en: 'A broken symbolic link' },
    message: () => ({
      ko: '심볼릭 링크가 가리키는 파일이 없습니다.',
      en: 'What this symbolic link leads to does not exist.',
    }),
  }),
  'templates-skipped': entry({
    severity: 'info',
    title: { ko: '템플릿 폴더', en: 'A folder of templates' },
    message: () => ({
      ko: '이름을 보아 템플릿 폴더이므로 읽지 않았습니다.',
      en: 'By its name this folder holds templates, so it was not read.',
    }),
    hint: () => ({
      ko: '노트가 들어 있다면 폴더 이름을 바꾸거나, Obsidian 설정에서 템플릿 폴더를 정합니다.',
      en: 'If it holds notes, rename it, or set the folder of templates in the settings of Obsidian.',
    }),
  }),
  'note-too-large': entry({
    severity: 'error',
    title: { ko: '너무 큰 노트', en: 'A note is too large' },
    message: ({ megabytes, most }: { megabytes: number; most: number }) => ({
      ko: `크기가 ${megabytes}MB여서 읽지 않았습니다. 노트는 ${most}MB까지 읽습니다.`,
      en: `This note of ${megabytes} MB was not read; ${most} MB is the most.`,
    }),
    hint: () => ({ ko: '여러 노트로 나눕니다.', en: 'Split it into several notes.' }),
  }),
  'note-binary': entry({
    severity: 'warning',
    title: { ko: '글이 아닌 파일', en: 'Not a text' },
    message: () => ({
      ko: '이름은 노트이지만 내용이 글이 아니어서 노트로 읽지 않았습니다.',
      en: 'This file is named like a note but does not hold text, so it was not read as one.',
    }),
  }),
  'note-nul': entry({
    severity: 'warning',
    title: { ko: 'NUL 문자', en: 'A NUL character' },
    message: () => ({
      ko: 'NUL 문자가 있어 �로 바꾸어 읽었습니다.',
      en: 'There is a NUL character here; it was read as �.',
    }),
    hint: () => ({ ko: '이 문자를 지웁니다.', en: 'Delete the character.' }),
  }),
  'note-encoding': entry({
    severity: 'warning',
    title: { ko: 'UTF-8이 아닌 노트', en: 'A note that is not UTF-8' },
    message: ({ encoding }: { encoding: string }) => ({
      ko: `UTF-8이 아니어서 ${encoding}로 읽었습니다.`,
      en: `This note is not UTF-8; it was read as ${encoding}.`,
    }),
    hint: () => SAVE_AS_UTF_8,
  }),
  'note-encoding-unknown': entry({
    severity: 'error',
    title: { ko: '알 수 없는 인코딩', en: 'Unknown encoding' },
    message: () => ({
      ko: 'UTF-8도 EUC-KR(CP949)도 아니어서 읽지 않았습니다.',
      en: 'This note is neither UTF-8 nor EUC-KR (CP949), so it was not read.',
    }),
    hint: () => SAVE_AS_UTF_8,
  }),
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
      en: 'There is an empty line above the frontmatter; Obsidian and Jekyll do not see it so.',
    }),
    hint: () => ({ ko: '파일을 `---`로 시작합니다.', en: 'Begin the file with `---`.' }),
  }),
  'frontmatter-misplaced': entry({
    severity: 'error',
    title: { ko: '제자리에 없는 frontmatter', en: 'Frontmatter is out of place' },
    message: () => ({
      ko: `공개 여부를 정하는 줄이 frontmatter 밖에 있습니다. ${KEPT_PRIVATE.ko}`,
      en: `This line about publication stands outside of frontmatter. ${KEPT_PRIVATE.en}`,
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
      en: `\`${field}\` has a value that it cannot have, which was ignored: ${found.en}`,
    }),
    hint: ({ wanted, example }) => ({
      ko: `쓸 수 있는 값: ${wanted.ko}. 예: \`${example}\``,
      en: `It takes ${wanted.en}. Example: \`${example}\``,
    }),
  }),
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
