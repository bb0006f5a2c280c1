import type { PerLang } from '#naming';
import type { Severity } from '../diagnostic.ts';
import { entry } from './entry.ts';

/** What is said of a manifest: the server's words, in English as it says them, and what to do about it. */
interface Said {
  readonly message: string;
  readonly advice: PerLang<string> | undefined;
}

/** Faults of manifests in blocks of code. Those with a name of a lint are advice: the API server takes such a manifest. */
export const manifestFaults = {
  'manifest-refused': entry({
    severity: 'error',
    title: { ko: 'API 서버가 거절하는 매니페스트', en: 'Manifest that the API server rejects' },
    message: ({ message }: Said) => ({
      ko: `API 서버가 거절합니다: ${message}`,
      en: `The API server rejects it: ${message}`,
    }),
    hint: ({ advice }) => ({
      ko: `${before(advice?.ko)}일부러 틀린 예라면 코드 블록의 여는 줄에 \`invalid\`라고, 검사하지 않을 예라면 \`unchecked\`라고 쓰세요.`,
      en: `${before(advice?.en)}Write \`invalid\` after the language of the block if it is wrong on purpose, or \`unchecked\` if it should not be checked.`,
    }),
  }),
  'manifest-not-refused': entry({
    severity: 'error',
    title: { ko: '틀리지 않은 틀린 예', en: 'Wrong example that is not wrong' },
    message: () => ({
      ko: '일부러 틀린 예(`invalid`)라고 했지만 API 서버가 거절하지 않습니다.',
      en: 'The block is marked as wrong (`invalid`), but the API server does not reject it.',
    }),
    hint: () => ({
      ko: '예를 틀리게 고치거나 `invalid`를 지우세요.',
      en: 'Make the example wrong, or remove `invalid`.',
    }),
  }),
  'manifest-refused-otherwise': entry({
    severity: 'error',
    title: { ko: '다른 까닭으로 틀린 예', en: 'Example that is wrong for another reason' },
    message: ({ expected, messages }: { expected: string; messages: readonly string[] }) => ({
      ko: `API 서버가 거절하지만 \`${expected}\` 때문이 아닙니다: ${messages.join('; ')}`,
      en: `The API server rejects it, but not for \`${expected}\`: ${messages.join('; ')}`,
    }),
    hint: () => ({
      ko: '`invalid="…"`에 서버의 말이나 그 일부를 쓰세요.',
      en: 'Write the server\'s words, or a part of them, into `invalid="…"`.',
    }),
  }),
  'manifest-daemon-limits': lint('리소스 한도가 없는 데몬', 'Daemon without limits', 'info'),
  'manifest-deprecated': lint('없어질 버전이나 필드', 'Deprecated version or field'),
  'manifest-duplicate-env': lint('두 번 쓴 환경 변수', 'Environment variable set twice'),
  'manifest-duplicate-item': lint('두 번 쓴 항목', 'Item listed twice'),
  'manifest-duplicate-port': lint('두 번 쓴 포트', 'Port set twice'),
  'manifest-empty-name': lint('빈 이름', 'Empty name'),
  'manifest-empty-term': lint('아무것도 고르지 않는 조건', 'Term that selects nothing'),
  'manifest-fractional-bytes': lint('1바이트보다 작은 양', 'Fraction of a byte'),
  'manifest-host-access': lint('본문에 설명이 없는 노드 접근', 'Access to the node that the text does not mention'),
  'manifest-ignored-field': lint('무시되는 필드', 'Field that is ignored'),
  'manifest-image-reference': lint('이미지 이름', 'Image reference'),
  'manifest-image-tag': lint('정해지지 않은 이미지 태그', 'Image without a fixed tag', 'info'),
  'manifest-never-matches': lint('맞을 수 없는 조건', 'Term that never matches'),
  'manifest-null-unknown-field': lint('값이 없는 모르는 필드', 'Unknown field without a value'),
  'manifest-relative-path': lint('상대 경로', 'Relative path'),
  'manifest-title-kind': lint('제목과 다른 종류', 'Kind that the title contradicts'),
  'manifest-unknown-kind': lint('알지 못하는 종류', 'Unknown kind', 'info'),
  'manifest-unused-volume': lint('쓰이지 않는 볼륨', 'Volume that nothing uses'),
  'manifest-volume-source': lint('볼륨의 종류', 'Source of a volume'),
} as const;

/** A sentence that another one follows; `''` for none. */
function before(sentence: string | undefined): string {
  if (sentence === undefined) return '';
  return /[.?!]$/.test(sentence) ? `${sentence} ` : `${sentence}. `;
}

function lint(ko: string, en: string, severity: Severity = 'warning') {
  return entry({
    severity,
    title: { ko, en },
    message: ({ message }: Said) => ({ ko: `${ko}: ${message}`, en: message }),
    hint: ({ advice }) => advice,
  });
}
