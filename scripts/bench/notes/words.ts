import type { Lang } from '#naming';

/** What sentences of a language are made of. */
export interface Words {
  readonly things: readonly string[];
  readonly deeds: readonly string[];
  readonly manners: readonly string[];
}

const MANNERS: Readonly<Record<Lang, readonly string[]>> = {
  ko: (
    '먼저|곧바로|천천히|조건에 따라|한 번에 하나씩|모두|가끔|언제나|다시|스스로|순서대로|조용히|안전하게|빠르게|밤새|예고 없이|' +
    '끝까지|필요할 때만|따로|함께'
  ).split('|'),
  en: (
    'at first|at once|slowly|on a condition|one at a time|altogether|now and then|always|again|by itself|in order|quietly|' +
    'safely|quickly|overnight|without notice|to the end|only when needed|apart|together'
  ).split('|'),
};

/** Words of notes on Kubernetes: enough of them that two sentences rarely share a run of words. */
export const STUDY_WORDS: Readonly<Record<Lang, Words>> = {
  ko: {
    things: (
      '데몬셋 파드 노드 컨테이너 스케줄러 컨트롤러 톨러레이션 테인트 셀렉터 레이블 애너테이션 네임스페이스 클러스터 볼륨 스토리지 ' +
      '로그 수집기 모니터링 에이전트 네트워크 플러그인 이미지 레지스트리 매니페스트 업데이트 전략 롤백 리비전 가비지 수집기 프로브 ' +
      '오브젝트 서비스 엔드포인트 인그레스 게이트웨이 시크릿 컨피그맵 디플로이먼트 스테이트풀셋 잡 크론잡 쿼터 리밋 우선순위 선점 ' +
      '축출 드레인 커널 런타임 사이드카 초기화 헬스체크 오토스케일러 메트릭 이벤트 감사 기록 인증서 토큰 역할 권한 정책 어드미션 ' +
      '웹훅 사용자 리소스 오퍼레이터 헬름 차트 커스터마이즈 저장소 백업 복구 스냅숏 디스크 대역폭 지연 시간 부하 장애 점검'
    ).split(' '),
    deeds: (
      '만든다|지운다|기다린다|확인한다|되돌린다|고른다|모은다|보낸다|읽는다|바꾼다|막는다|허용한다|배치한다|옮긴다|나눈다|합친다|' +
      '감시한다|기록한다|검사한다|다시 시작한다|늘린다|줄인다|고정한다|비교한다|무시한다|요청한다|거절한다|붙인다|떼어 낸다|채운다'
    ).split('|'),
    manners: MANNERS.ko,
  },
  en: {
    things: (
      'daemonset pod node container scheduler controller toleration taint selector label annotation namespace cluster volume ' +
      'storage collector monitor agent network plugin image registry manifest update strategy rollback revision probe object ' +
      'service endpoint ingress gateway secret configmap deployment statefulset job cronjob quota limit priority preemption ' +
      'eviction drain kernel runtime sidecar autoscaler metric event audit certificate token role permission policy admission ' +
      'webhook resource operator chart overlay repository backup recovery snapshot disk bandwidth latency load outage inspection ' +
      'finalizer owner heartbeat lease leader quorum replica template budget disruption topology zone affinity interface bridge'
    ).split(' '),
    deeds: (
      'creates deletes awaits checks reverts selects gathers sends reads changes blocks admits places moves splits merges ' +
      'watches records inspects restarts grows shrinks pins compares ignores requests rejects attaches detaches fills'
    ).split(' '),
    manners: MANNERS.en,
  },
};

/** Words of private notes. They are others, as with people; what both sorts of notes say would be no secret. */
export const JOURNAL_WORDS: Readonly<Record<Lang, Words>> = {
  ko: {
    things: (
      '할머니 동생 친구 이웃 선생님 고양이 강아지 아침밥 저녁밥 김치찌개 국수 커피 산책길 뒷산 바닷가 기차 자전거 버스 병원 약국 은행 ' +
      '통장 월급 보험 이사 전셋집 창문 화분 이불 빨래 편지 생일 결혼식 장례식 여행 사진첩 일기장 꿈 걱정 눈물 웃음 비밀 약속 거짓말 ' +
      '감기 허리 운동화 수영장 피아노 노래 영화 소설 면접 사직서 동창회 첫눈 장마 단풍'
    ).split(' '),
    deeds:
      '그리워한다|잊는다|후회한다|부른다|안아 준다|찾아간다|피한다|고백한다|숨긴다|빌린다|갚는다|용서한다|걱정한다|닮는다|떠난다'.split(
        '|',
      ),
    manners: MANNERS.ko,
  },
  en: {
    things: (
      'grandmother brother neighbour teacher kitten puppy breakfast supper noodle coffee footpath hillside seashore railway bicycle ' +
      'hospital pharmacy mortgage salary insurance lodging curtain flowerpot blanket laundry letter birthday wedding funeral journey ' +
      'album diary dream worry teardrop laughter promise quarrel headache sneaker piano melody film novel interview resignation reunion ' +
      'snowfall monsoon autumn'
    ).split(' '),
    deeds:
      'misses forgets regrets phones embraces visits avoids confesses hides borrows repays forgives fears resembles leaves'.split(
        ' ',
      ),
    manners: MANNERS.en,
  },
};
