import { entry } from './entry.ts';

export const importFaults = {
  'import-link-left': entry({
    severity: 'warning',
    title: { ko: '가져오지 않은 노트로 가는 링크', en: 'Link to a note that is not imported' },
    message: ({ target, path }: { target: string; path: string }) => ({
      ko: `\`${target}\`: ${path}는 함께 가져오지 않아서 링크를 적힌 대로 두었습니다.`,
      en: `\`${target}\` means ${path}, which is not imported; the link stays as it is written.`,
    }),
    hint: () => ({
      ko: '폴더 전체를 가져오면 링크도 새 자리로 이어집니다.',
      en: 'Import the whole folder, and the link will lead to its new place.',
    }),
  }),
  'import-file-left': entry({
    severity: 'warning',
    title: { ko: '가져오지 않은 파일', en: 'File that is not imported' },
    message: ({ target, path }: { target: string; path: string }) => ({
      ko: `\`${target}\`: ${path}는 공개하지 않는 파일이어서 가져오지 않았습니다.`,
      en: `\`${target}\` means ${path}, which must never be public; it is not imported.`,
    }),
    hint: () => ({
      ko: '공개해도 되는 파일이면 가져올 폴더의 `site.yaml`에서 `never-public`을 고치세요.',
      en: 'If it may be public, change `never-public` in the `site.yaml` of the folder that you import.',
    }),
  }),
  'import-title-guessed': entry({
    severity: 'warning',
    title: { ko: '짐작한 제목', en: 'Guessed title' },
    message: ({ title }: { title: string }) => ({
      ko: `제목이 적혀 있지 않고 파일 이름도 뜻이 없어서 제목을 짐작했습니다: \`${title}\``,
      en: `Nothing gives a title, and the file name says nothing; \`${title}\` is a guess.`,
    }),
    hint: () => ({
      ko: '가져온 노트의 `title`을 알맞게 고치고, 파일 이름도 그에 맞추세요.',
      en: 'Write a better `title` into the imported note, and name its file after it.',
    }),
  }),
  'import-indentation-restored': entry({
    severity: 'warning',
    title: { ko: '되살린 들여쓰기', en: 'Indentation restored' },
    message: ({ kinds, guessed }: { kinds: readonly string[]; guessed: readonly number[] }) => ({
      ko: `들여쓰기를 잃은 목록을 ${kinds.join(', ')}의 필드대로 다시 들여 썼습니다.${guessed.length === 0 ? '' : ` 자리가 여럿이라 짐작한 줄: ${guessed.join(', ')}`}`,
      en: `This listing had lost its indentation; it was put back as the fields of ${kinds.join(', ')} ask for it.${guessed.length === 0 ? '' : ` Lines of it that could stand elsewhere too: ${guessed.join(', ')}.`}`,
    }),
    hint: () => ({
      ko: '뜻한 대로인지 한 번 읽어 보세요.',
      en: 'Read it once to check that it is what was meant.',
    }),
  }),
  'import-name-taken': entry({
    severity: 'warning',
    title: { ko: '겹치는 이름', en: 'Name that is taken' },
    message: ({ given }: { given: string }) => ({
      ko: `같은 이름의 노트가 또 있어서 이름을 바꾸었습니다: ${given}`,
      en: `Another note has the same name already; this one becomes ${given}.`,
    }),
    hint: () => ({
      ko: '두 노트 중 하나의 이름을 바꾸거나, 같은 내용이면 하나를 지우세요.',
      en: 'Rename one of the two, or delete one if they say the same.',
    }),
  }),
  'import-conflict': entry({
    severity: 'error',
    title: { ko: '이미 있는 파일', en: 'File that is already there' },
    message: ({ target }: { target: string }) => ({
      ko: `${target}에 내용이 다른 파일이 이미 있어서 그대로 두었습니다.`,
      en: `${target} is already there with other content, and was left as it is.`,
    }),
    hint: () => ({
      ko: '그 파일을 옮기거나, 바꿔 써도 되면 `--overwrite`를 붙여 다시 실행하세요.',
      en: 'Move it away, or run the command again with `--overwrite` if it may be replaced.',
    }),
  }),
  'import-not-written': entry({
    severity: 'error',
    title: { ko: '쓰지 못한 파일', en: 'File that could not be written' },
    message: ({ target, reason }: { target: string; reason: { ko: string; en: string } }) => ({
      ko: `${target} 파일을 쓰지 못했습니다. ${reason.ko}`,
      en: `${target} could not be written. ${reason.en}`,
    }),
    hint: () => ({
      ko: '원인을 없앤 뒤 다시 실행하세요. 이미 쓴 파일은 그대로 두고 나머지를 씁니다.',
      en: 'Remove the cause and run the command again: what is written stays, and the rest is added.',
    }),
  }),
} as const;
