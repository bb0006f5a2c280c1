import type { Lang } from '#naming';

/** Ideas behind messages, by their English names; with their Korean ones. */
const KOREAN = {
  CronJob: '크론잡',
  Deployment: '디플로이먼트',
  Job: '잡(Job)',
  'Kubernetes object': '쿠버네티스 오브젝트',
  RBAC: 'RBAC',
  Secret: '시크릿',
  Service: '서비스(Service)',
  'container image': '컨테이너 이미지',
  'host network': '호스트 네트워크',
  'init container': '초기화 컨테이너',
  label: '레이블',
  'label selector': '레이블 셀렉터',
  'node affinity': '노드 어피니티',
  'readiness probe': '준비성 프로브',
  'resource request': '리소스 요청',
  'rolling update': '롤링 업데이트',
  toleration: '톨러레이션',
  volume: '볼륨',
} as const;

/** The English name of an idea. */
export type ConceptName = keyof typeof KOREAN;

/** What an idea is called in a language. */
export function conceptWord(name: ConceptName, lang: Lang): string {
  return lang === 'ko' ? KOREAN[name] : name;
}
