import type { PerLang } from '#naming';
import { entry } from './entry.ts';

/** More names than these are no help in a message. */
const FEW = 12;

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

export const siteFaults = {
  'site-yaml-syntax': entry({
    severity: 'error',
    title: { ko: '설정 파일 문법 오류', en: 'The settings do not parse' },
    message: ({ file, reason }: { file: string; reason: PerLang<string>; advice?: PerLang<string> | undefined }) => ({
      ko: `\`${file}\`을 읽을 수 없습니다. ${reason.ko} 모든 설정에 기본값을 쓰고, 공개한다고 적은 노트만 공개합니다.`,
      en: `\`${file}\` cannot be read. ${reason.en} Every setting has its default, and only notes that ask for it are public.`,
    }),
    hint: ({ advice }) => advice,
  }),
  'site-unreadable': entry({
    severity: 'error',
    title: { ko: '설정 파일을 열 수 없음', en: 'The settings cannot be opened' },
    message: ({ file, reason }: { file: string; reason: string }) => ({
      ko: `\`${file}\`을 열 수 없습니다(${reason}). 무엇을 비공개로 정했는지 알 수 없으므로 아무것도 공개하지 않습니다.`,
      en: `\`${file}\` cannot be opened (${reason}). What it keeps private is unknown, so nothing is public.`,
    }),
    hint: () => ({ ko: '파일의 종류와 읽기 권한을 확인합니다.', en: 'Check that it is a file and may be read.' }),
  }),
  'site-key-unknown': entry({
    severity: 'error',
    title: { ko: '없는 설정', en: 'Unknown setting' },
    message: ({ path }: { path: string; near: readonly string[]; known: readonly string[] }) => ({
      ko: `없는 설정입니다: \`${path}\``,
      en: `There is no setting \`${path}\`.`,
    }),
    hint: ({ near, known }) => {
      if (near.length > 0) return { ko: `가까운 이름: ${quoted(near)}`, en: `Similar names: ${quoted(near)}` };
      return known.length > FEW
        ? undefined
        : { ko: `쓸 수 있는 이름: ${quoted(known)}`, en: `Known names: ${quoted(known)}` };
    },
  }),
  'site-value-invalid': entry({
    severity: 'error',
    title: { ko: '잘못된 설정값', en: 'A setting has a wrong value' },
    message: ({
      path,
      found,
    }: {
      path: string;
      found: PerLang<string>;
      wanted: PerLang<string>;
      /** As it would stand in the settings file, on one line. */
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
  'generator-settings-syntax': entry({
    severity: 'error',
    title: { ko: '다른 도구의 설정 파일 문법 오류', en: 'The settings of another tool do not parse' },
    message: ({ file, reason }: { file: string; reason: PerLang<string>; advice?: PerLang<string> | undefined }) => ({
      ko: `\`${file}\`을 읽을 수 없습니다. ${reason.ko} 무엇을 비공개로 정했는지 알 수 없으므로, \`site.yaml\`의 \`publication\`이 달리 정하지 않으면 공개한다고 적은 노트만 공개합니다.`,
      en: `\`${file}\` cannot be read. ${reason.en} What it keeps private is unknown, so only notes that ask for it are public, unless \`publication\` in \`site.yaml\` says otherwise.`,
    }),
    hint: ({ advice }) => advice,
  }),
  'generator-setting-ignored': entry({
    severity: 'info',
    title: { ko: '쓰지 않은 다른 도구의 설정', en: 'A setting of another tool is not used' },
    message: ({ key, found }: { key: string; found: PerLang<string> }) => ({
      ko: `\`${key}\`의 값을 쓸 수 없어 무시했습니다: ${found.ko}`,
      en: `The value of \`${key}\` cannot be used here and was ignored: ${found.en}`,
    }),
    hint: () => ({
      ko: '이 사이트의 설정은 `site.yaml`에 쓸 수 있고, 그것이 이깁니다.',
      en: 'What this site needs can be said in `site.yaml`, which wins.',
    }),
  }),
  'never-public-unclear': entry({
    severity: 'error',
    title: { ko: '분명하지 않은 비공개 경로', en: 'Paths that are never public are not clear' },
    message: () => ({
      ko: '절대 공개하지 않을 경로를 알아볼 수 없습니다. 그래서 이것을 고칠 때까지 아무것도 공개하지 않습니다.',
      en: 'Which paths are never public is unknown. Until this is fixed, nothing is public.',
    }),
    hint: () => ({
      ko: '맨 윗단계에 이렇게 씁니다: `never-public: [journal, "**/회의록"]`',
      en: 'Write it at the top level: `never-public: [journal, "**/minutes"]`',
    }),
  }),
  'site-pattern-unused': entry({
    severity: 'warning',
    title: { ko: '맞는 파일이 없는 패턴', en: 'A pattern that matches no file' },
    message: ({ pattern }: { pattern: string; near: readonly string[] }) => ({
      ko: `\`${pattern}\`에 맞는 파일이 없습니다.`,
      en: `No file matches \`${pattern}\`.`,
    }),
    hint: ({ near }) =>
      near.length === 0
        ? { ko: '경로는 노트 폴더의 맨 위에서 시작합니다.', en: 'Paths begin at the top of the folder of notes.' }
        : { ko: `가까운 이름: ${quoted(near)}`, en: `Similar names: ${quoted(near)}` },
  }),
} as const;
