import type { Random } from './seeded-random.ts';

const KOREAN =
  `파드 노드 저장소 볼륨 배치 일정 상태 기록 관찰 조건 규칙 순서 이름 주소 경로 권한 설정 갱신 복구 점검 실패 확장
  축소 연결 분리 전달 수집 복제 예약 승인 거절 격리 측정 경보 지표 추적 흐름 계층 경계 주기 표시 선택 제한 할당 회수 감시 조율
  통제 배포 검증 서명 봉인 암호 신뢰 출처 묶음 조각 단위 원본 사본`.split(/\s+/) as [string, ...string[]];
const PARTICLES = ['을', '의', '에서', '으로', '과', '보다', '까지', '마다'] as const;
const ENDINGS = ['만든다', '지운다', '옮긴다', '기다린다', '늘린다', '줄인다', '나눈다', '지킨다', '고친다'] as const;
const ENGLISH =
  `controller scheduler kubelet volume claim storage placement condition observer recorder boundary permission
  address pathway rollout rollback recovery failure eviction reservation admission isolation measurement indicator tracing
  hierarchy lifecycle selection limitation allocation reclaim supervision validation signature envelope provenance bundle
  fragment original replica budget affinity toleration sidecar gateway endpoint resolver certificate manifest
  operator namespace workload`.split(/\s+/) as [string, ...string[]];
const LINKING = ['waits for', 'replaces', 'watches', 'protects', 'follows', 'divides', 'repairs', 'precedes'] as const;

/** Syllables that hardly any text holds: each is new to the fonts of a site. */
const RARE = '갉 뷁 쀍 똠 햏 믜 궭 췍 쌰 뗅 뀼 뢔 멶 븕 숋 엶 쟝 캨 텱 픻 괎 넒 댥 룄 뮵 벎 솖 읊 좜'.split(' ') as [
  string,
  ...string[],
];

export type WordsOf = 'ko' | 'en';

/** A sentence that no other call gives, as good as surely. */
export function sentence(random: Random, lang: WordsOf): string {
  if (lang === 'ko') {
    const words = Array.from({ length: 4 }, () => `${random.oneOf(KOREAN)}${random.oneOf(PARTICLES)}`);
    return `${words.join(' ')} ${random.oneOf(ENDINGS)}.`;
  }
  const half = (): string => `${random.oneOf(ENGLISH)} ${random.oneOf(ENGLISH)}`;
  return `The ${half()} ${random.oneOf(LINKING)} a ${half()}.`;
}

/** Two or three words, as a title or a heading has them. */
export function title(random: Random, lang: WordsOf): string {
  const words = lang === 'ko' ? KOREAN : ENGLISH;
  return Array.from({ length: 2 + random.below(2) }, () => random.oneOf(words)).join(' ');
}

export function rareSyllable(random: Random): string {
  return random.oneOf(RARE);
}
