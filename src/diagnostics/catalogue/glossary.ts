import type { PerLang } from '#naming';
import { entry } from './entry.ts';

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Faults of the glossary and of the words in notes that it knows. */
export const glossaryFaults = {
  'glossary-syntax': entry({
    severity: 'error',
    title: { ko: '용어집 문법 오류', en: 'The glossary does not parse' },
    message: ({ file, reason }: { file: string; reason: PerLang<string>; advice?: PerLang<string> | undefined }) => ({
      ko: `\`${file}\`을 읽을 수 없어 용어집 없이 사이트를 만듭니다. ${reason.ko}`,
      en: `\`${file}\` cannot be read, so the site has no glossary. ${reason.en}`,
    }),
    hint: ({ advice }) => advice,
  }),
  'glossary-unreadable': entry({
    severity: 'error',
    title: { ko: '용어집을 열 수 없음', en: 'The glossary cannot be opened' },
    message: ({ file, reason }: { file: string; reason: string }) => ({
      ko: `\`${file}\`을 열 수 없습니다(${reason}). 용어집 없이 사이트를 만듭니다.`,
      en: `\`${file}\` cannot be opened (${reason}). The site has no glossary.`,
    }),
    hint: () => ({ ko: '파일의 종류와 읽기 권한을 확인합니다.', en: 'Check that it is a file and may be read.' }),
  }),
  'glossary-key-unknown': entry({
    severity: 'error',
    title: { ko: '용어집에 없는 항목', en: 'Unknown key in the glossary' },
    message: ({ path }: { path: string; near: readonly string[]; known: readonly string[] }) => ({
      ko: `용어집에 쓸 수 없는 항목입니다: \`${path}\``,
      en: `The glossary has no key \`${path}\`.`,
    }),
    hint: ({ near, known }) =>
      near.length > 0
        ? { ko: `가까운 이름: ${quoted(near)}`, en: `Similar names: ${quoted(near)}` }
        : { ko: `쓸 수 있는 이름: ${quoted(known)}`, en: `Known names: ${quoted(known)}` },
  }),
  'glossary-value-invalid': entry({
    severity: 'error',
    title: { ko: '용어집의 잘못된 값', en: 'A wrong value in the glossary' },
    message: ({
      path,
      found,
    }: {
      path: string;
      found: PerLang<string>;
      wanted: PerLang<string>;
      /** As it would stand in the glossary, on one line. */
      example: string;
    }) => ({
      ko: `\`${path}\`에 쓸 수 없는 값이 있습니다: ${found.ko}`,
      en: `\`${path}\` has an invalid value: ${found.en}`,
    }),
    hint: ({ wanted, example }) => ({
      ko: `쓸 수 있는 값: ${wanted.ko}. 예: \`${example}\``,
      en: `It takes ${wanted.en}. Example: \`${example}\``,
    }),
  }),
  'glossary-form-taken': entry({
    severity: 'error',
    title: { ko: '두 개념이 쓰는 같은 말', en: 'Two concepts share a word' },
    message: ({ form, first, second }: { form: string; first: string; second: string }) => ({
      ko: `\`${form}\`: 이미 \`${first}\`의 말이어서 \`${second}\`에는 쓰지 않습니다.`,
      en: `\`${form}\` is a word for \`${first}\` already and is not taken for \`${second}\`.`,
    }),
    hint: () => ({
      ko: '한쪽에서 지웁니다. 잘못된 표기는 바른 표기와 같을 수 없습니다.',
      en: 'Remove it from one of them. A misspelling cannot be a correct spelling too.',
    }),
  }),
  'glossary-concept-unknown': entry({
    severity: 'error',
    title: { ko: '용어집에 없는 개념', en: 'A concept that the glossary does not have' },
    message: ({ id }: { id: string; near: readonly string[] }) => ({
      ko: `용어집에 없는 개념입니다: \`${id}\``,
      en: `The glossary has no concept \`${id}\`.`,
    }),
    hint: ({ near }) =>
      near.length > 0
        ? { ko: `가까운 이름: ${quoted(near)}`, en: `Similar names: ${quoted(near)}` }
        : {
            ko: '개념은 용어집의 맨 윗단계 이름으로 가리킵니다.',
            en: 'A concept goes by its key at the top level of the glossary.',
          },
  }),
  'glossary-note-missing': entry({
    severity: 'warning',
    title: { ko: '용어집이 가리키는 노트가 없음', en: 'The glossary names a note that is not public' },
    message: ({ target }: { target: string }) => ({
      ko: `이름이 \`${target}\`인 공개 노트가 없어서, 개념 페이지에 노트로 가는 링크가 없습니다.`,
      en: `There is no public note \`${target}\`; the page of the concept has no link to a note.`,
    }),
    hint: () => ({
      ko: '`[[…]]` 안에 쓰듯이 노트의 이름이나 경로를 씁니다.',
      en: 'Write the name or path of a note as you would in `[[…]]`.',
    }),
  }),
  'term-misspelt': entry({
    severity: 'warning',
    title: { ko: '용어의 잘못된 표기', en: 'A term is misspelt' },
    message: ({ written, meant }: { written: string; meant: string }) => ({
      ko: `용어집의 바른 표기는 \`${written}\` 대신 \`${meant}\`입니다.`,
      en: `The glossary spells \`${written}\` as \`${meant}\`.`,
    }),
    hint: () => ({
      ko: '`npm run check:notes -- --fix`가 고쳐 씁니다. 잘못된 표기 자체를 말하려면 따옴표나 코드에 넣습니다.',
      en: '`npm run check:notes -- --fix` corrects it. To mention the misspelling itself, put it in quotes or code.',
    }),
  }),
} as const;
