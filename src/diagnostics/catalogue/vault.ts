import type { PerLang } from '#naming';
import { entry } from './entry.ts';

const SAVE_AS_UTF_8: PerLang<string> = {
  ko: '편집기에서 인코딩을 UTF-8로 바꾸어 저장합니다.',
  en: 'Save the file with the encoding UTF-8.',
};

/** Faults of the folder of notes and of files in it. */
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
      en: 'Another file has the same name apart from its Unicode normalisation, so this one was not read.',
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
      en: 'By its name, this folder contains templates, so it was not read.',
    }),
    hint: () => ({
      ko: '노트가 들어 있다면 폴더 이름을 바꾸거나, Obsidian 설정에서 템플릿 폴더를 정합니다.',
      en: 'If it contains notes, rename it, or set the folder of templates in the settings of Obsidian.',
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
    title: { ko: '글이 아닌 파일', en: 'Not text' },
    message: () => ({
      ko: '이름은 노트이지만 내용이 글이 아니어서 노트로 읽지 않았습니다.',
      en: 'This file is named like a note but does not contain text, so it was not read as one.',
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
} as const;
