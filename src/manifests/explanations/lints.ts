import type { LintName } from '../lints/lint-names.ts';
import type { Explanation } from './entry.ts';

/** Why each lint is there. */
export const lintExplanations: Readonly<Record<LintName, Explanation>> = {
  'daemon-limits': {
    text: {
      ko: '데몬은 모든 노드에서 실행됩니다. 한도가 없으면 다른 파드의 몫까지 쓸 수 있습니다.',
      en: 'A daemon runs on every node. Without limits it can take what other pods need.',
    },
    concept: 'resource request',
  },
  deprecated: { text: { ko: '사용 중단(deprecated)된 버전이나 필드입니다.', en: 'This is deprecated.' } },
  'duplicate-env': {
    text: {
      ko: '같은 이름의 환경 변수는 뒤의 것만 남습니다.',
      en: 'Of two variables with the same name, only the last one counts.',
    },
  },
  'duplicate-item': {
    text: { ko: '같은 것을 두 번 적었습니다.', en: 'The same thing is given twice.' },
  },
  'duplicate-port': {
    text: { ko: '같은 포트나 이름을 두 번 적었습니다.', en: 'A port or its name is given twice.' },
  },
  'empty-name': {
    text: { ko: '이름이 비어 있어 아무것도 가리키지 않습니다.', en: 'The name is empty and points to nothing.' },
  },
  'empty-term': {
    text: { ko: '빈 조건은 어떤 노드와도 맞지 않습니다.', en: 'A term that asks for nothing matches no node.' },
    concept: 'node affinity',
  },
  'fractional-bytes': {
    text: {
      ko: '바이트에는 소수가 없습니다. `m`은 천분의 일입니다.',
      en: 'There are no fractions of bytes; `m` means thousandths.',
    },
    concept: 'resource request',
  },
  'host-access': {
    text: {
      ko: '노드 자체에 손대는 권한입니다. 왜 필요한지 글에 적어 두면 좋습니다.',
      en: 'This reaches into the node itself; the text should say why it is needed.',
    },
  },
  'ignored-field': {
    text: { ko: '이런 서비스에서는 뜻이 없는 필드입니다.', en: 'The field has no meaning for a Service of this kind.' },
    concept: 'Service',
  },
  'image-reference': {
    text: {
      ko: '서버는 이미지 이름을 보지 않으므로 노드에서 내려받을 때에야 실패합니다. 저장소 이름은 소문자입니다.',
      en: 'The server does not check image names, so this fails only when a node pulls the image. Repository names have to be in lower case.',
    },
    concept: 'container image',
  },
  'image-tag': {
    text: {
      ko: '태그가 없거나 `latest`이면 언제 무엇이 도는지 알 수 없습니다.',
      en: 'Without a tag, or with `latest`, nobody can say what is running.',
    },
    concept: 'container image',
  },
  'never-matches': {
    text: { ko: '이 조건은 결코 맞지 않습니다.', en: 'This condition is never met.' },
  },
  'null-unknown-field': {
    text: {
      ko: '값이 없어서 kubectl이 보내지 않았을 뿐, 그런 필드는 없습니다.',
      en: 'There is no such field; it passes only because kubectl does not send fields without a value.',
    },
  },
  'relative-path': {
    text: { ko: '경로는 `/`로 시작하는 것이 안전합니다.', en: 'A path is safer when it begins with `/`.' },
    concept: 'volume',
  },
  'title-kind': {
    text: {
      ko: '글의 제목과 예제의 종류가 다릅니다.',
      en: 'The title of the note and the kind of the example disagree.',
    },
  },
  'unknown-kind': {
    text: {
      ko: '사용자 정의 리소스처럼 여기서 모르는 종류입니다. YAML과 metadata만 보았습니다.',
      en: 'A kind that is not known here, such as a custom resource: only YAML and metadata were checked.',
    },
  },
  'unused-volume': {
    text: { ko: '아무 컨테이너도 쓰지 않는 볼륨입니다.', en: 'No container uses the volume.' },
    concept: 'volume',
  },
  'volume-source': {
    text: {
      ko: '어디서 오는지 적지 않은 볼륨은 빈 폴더가 됩니다.',
      en: 'A volume without a source is an empty folder.',
    },
    concept: 'volume',
  },
};
