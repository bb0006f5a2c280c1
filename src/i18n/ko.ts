import { formatNumber } from './format.ts';
import type { Texts } from './texts.ts';

export const ko: Texts = {
  languageName: '한국어',
  openGraphLocale: 'ko_KR',

  skipToText: '본문으로 건너뛰기',
  home: '홈',
  documentTitle: (page, site) => (page === site ? site : `${page} · ${site}`),

  menu: {
    open: '노트 목록 열기',
    close: '노트 목록 닫기',
    label: '노트 목록',
    more: '모두 보기',
    branchFailed: '목록을 불러오지 못했습니다.',
  },
  breadcrumbs: '현재 위치',

  theme: { label: '화면 밝기', system: '시스템', light: '밝게', dark: '어둡게' },

  language: {
    label: '언어',
    untranslated: {
      ko: '이 노트는 한국어로 쓰였습니다.',
      en: '이 노트는 아직 한국어로 옮기지 않아 영어 원문을 보여 드립니다.',
    },
    readInOriginal: { ko: '한국어 화면으로 보기', en: '영어 화면으로 보기' },
    written: { ko: '한국어', en: '영어' },
  },

  note: {
    updated: '고친 날',
    readingTime: (minutes) => `읽는 데 ${formatNumber('ko', minutes)}분`,
    tags: '태그',
    edit: '이 노트 고치기',
    contents: '이 글의 차례',
    backlinks: '이 노트를 가리키는 노트',
    moreBacklinks: (count) => `이 밖에 노트 ${formatNumber('ko', count)}개가 더 있습니다.`,
    neighbours: '이전·다음 노트',
    previous: '이전',
    next: '다음',
    empty: '아직 내용이 없는 노트입니다.',
    inThisFolder: '이 폴더의 노트',
    printedFrom: '원문',
  },

  folder: {
    noteCount: (count) => `노트 ${formatNumber('ko', count)}개`,
    empty: '이 폴더에는 아직 노트가 없습니다.',
  },

  pagination: {
    label: '목록의 쪽',
    title: (title, number) => `${title} (${formatNumber('ko', number)}쪽)`,
    page: (number) => `${formatNumber('ko', number)}쪽`,
    previous: '이전 쪽',
    next: '다음 쪽',
  },

  tags: {
    all: '모든 태그',
    title: (tag) => `#${tag}`,
    description: (tag, count) => `‘${tag}’ 태그가 붙은 노트 ${formatNumber('ko', count)}개`,
    indexDescription: (count) => `태그 ${formatNumber('ko', count)}개`,
    narrower: '하위 태그',
    none: '아직 태그가 없습니다.',
  },

  concepts: {
    glossary: '용어집',
    glossaryDescription: (count) => `이 위키에 나오는 개념 ${formatNumber('ko', count)}개의 뜻`,
    initials: '첫 글자로 찾기',
    aliases: '다른 이름',
    explainedIn: '설명하는 노트',
    upstream: '공식 문서',
    related: '관련 개념',
    usedIn: '이 개념이 나오는 노트',
    unused: '아직 이 개념이 나오는 다른 노트가 없습니다.',
    more: '개념 페이지',
  },

  code: {
    copy: '복사',
    copyCommands: '명령 복사',
    copied: '복사했습니다',
    copyFailed: '복사하지 못했습니다',
    wrap: '줄 바꿈',
    play: '시뮬레이터에서 실행',
  },

  manifest: {
    valid: (version, what) => `Kubernetes ${version}에서 유효합니다: ${what}`,
    refused: (version) => `Kubernetes ${version} API 서버가 거절합니다.`,
    refusedOnPurpose: (version) => `일부러 틀린 예입니다. Kubernetes ${version} API 서버가 거절합니다.`,
    unknownKind: (kinds) => `${kinds}: 내장된 종류가 아니어서 YAML과 metadata만 검사했습니다.`,
    unchecked: '검사하지 않은 예입니다.',
    fault: '오류:',
    openInLab: '시뮬레이터에서 열기',
  },

  simulator: {
    start: '처음',
    after: (time) => `${time} 뒤`,
    noPods: '파드 없음',
    moreNodes: (count) => `이 밖에 노드 ${formatNumber('ko', count)}개`,
    unplaced: '노드에 놓이지 못한 파드',
    nodeAdded: (name) => `노드 ${name} 추가`,
    nodeFailed: (name) => `노드 ${name} 고장`,
    nodeReturned: (name) => `노드 ${name} 복구`,
    nodeChanged: (name) => `노드 ${name}의 상태 변화`,
    podDeleted: (of, node) => `${node}에 있는 ${of}의 파드 삭제`,
    imageChanged: (image) => `이미지 ${image}의 동작 변화`,
    notRun: '시나리오를 실행할 수 없습니다.',
  },

  diagram: {
    asText: '글로 읽기',
    notDrawn: '다이어그램을 그릴 수 없습니다.',
    enlarge: '크게 보기',
    screenFailed: '크게 보기를 불러오지 못했습니다.',
    keys: '다이어그램: 화살표로 움직이고 +, -로 확대와 축소, 0으로 전체를 봅니다',
    farther: '축소',
    whole: '전체',
    closer: '확대',
    close: '닫기',
  },

  lab: {
    title: '실습실',
    description: '가지고 놀 수 있는 작은 클러스터입니다. 노드가 들고 나며, 파드가 진짜처럼 놓이고 바뀌고 쫓겨납니다.',
    shelf: '시나리오',
    empty: '빈 클러스터',
    emptyDescription: '노드 셋뿐인 클러스터입니다. 매니페스트를 직접 써 보세요.',
    waiting: '시뮬레이터를 불러오고 있습니다…',
    needsScripts: '시뮬레이터는 브라우저에서 자바스크립트로 실행됩니다. 시나리오는 다음과 같습니다.',
    failed: '시뮬레이터를 불러오지 못했습니다.',
  },

  callouts: {
    note: '참고',
    abstract: '요약',
    info: '정보',
    todo: '할 일',
    tip: '팁',
    important: '중요',
    success: '완료',
    question: '질문',
    warning: '주의',
    caution: '경고',
    failure: '실패',
    danger: '위험',
    bug: '버그',
    example: '예시',
    quote: '인용',
  },

  text: {
    linkToHeading: (heading) => `‘${heading}’ 절의 링크`,
    headingCopied: '링크를 복사했습니다',
    footnotes: '각주',
    footnoteBack: (number) => `본문의 각주 ${formatNumber('ko', number)} 자리로 돌아가기`,
    table: '표',
    tab: '탭',
    linkBroken: '가리키는 노트가 없는 링크입니다',
    linkPrivate: '공개되지 않은 노트입니다',
    linkPrivateFile: '공개되지 않은 파일입니다',
    privateNote: '비공개 노트',
    privateFile: '비공개 파일',
    taskDone: '마친 일',
    taskOpen: '남은 일',
    embedSource: (title) => `‘${title}’에서 가져옴`,
    embedBroken: '가져올 노트를 찾지 못했습니다.',
    embedPrivate: '공개되지 않은 노트여서 가져오지 않았습니다.',
    embedPrivateFile: '공개되지 않은 파일이어서 가져오지 않았습니다.',
    imageMissing: '이미지를 찾지 못했습니다',
    drawing: {
      kinds: { canvas: '캔버스', excalidraw: 'Excalidraw 그림', base: 'Base 표' },
      cards: (cards, connections) => `카드 ${formatNumber('ko', cards)}장, 연결 ${formatNumber('ko', connections)}개`,
      elements: (elements) => `도형 ${formatNumber('ko', elements)}개`,
      more: (cards) => `이 밖에 ${formatNumber('ko', cards)}개`,
      notDrawn: 'Obsidian에서 볼 수 있습니다',
      notShown: '이 사이트에서는 볼 수 없는 그림입니다',
    },
    more: '더 보기',
  },

  plugins: {
    notRun: (plugin) => `Obsidian의 ${plugin} 블록입니다. 여기서는 실행하지 않고 쓰인 그대로 보여 줍니다.`,
    hidden: (plugin) => `Obsidian의 ${plugin} 데이터가 있는 자리입니다.`,
    drawing: 'Obsidian의 Excalidraw로 그린 그림입니다. 그림 안의 글만 보여 줍니다.',
    board: 'Obsidian의 Kanban 보드입니다. 제목마다 한 열입니다.',
  },

  notFound: {
    title: '페이지를 찾을 수 없습니다',
    explanation: '주소가 바뀌었거나, 처음부터 없던 페이지입니다.',
    nearNames: '혹시 찾으시는 노트인가요?',
    backHome: '홈으로',
  },

  search: {
    open: '찾기',
    title: '찾기',
    description: '이 위키의 노트를 한국어나 영어로, 초성이나 틀린 자판으로도 찾습니다.',
    needsScripts: '찾기에는 자바스크립트가 필요합니다. 홈에서 노트의 목록을 따라가도 됩니다.',
    failed: '찾기를 불러오지 못했습니다. 다시 시도해 주세요.',
  },

  redirect: { title: '주소가 바뀌었습니다', moved: '이 페이지의 새 주소:' },

  entrance: { chooseLanguage: '언어를 고르세요' },

  owner: {
    publication: (rule, shown, hidden) =>
      `노트 공개 ${shown}개, 비공개 ${hidden}개. ${rule === 'all' ? '숨긴다고 적은 노트만 비공개입니다.' : '공개한다고 적은 노트만 공개합니다.'}`,
    newlyPublic: '새로 공개되는 것:',
    noLongerPublic: '더는 공개되지 않는 것:',
    nothingNew: '새로 공개되는 것이 없습니다.',
    noReceipt: (file) => `이전 빌드의 영수증(${file})이 없으므로 모두 새로 공개되는 것으로 칩니다.`,
    receiptUnreadable: (file) => `${file}은 빌드의 영수증이 아닙니다.`,
    leaked: (site, report) =>
      `사이트에 비공개 글이 들어 있어 치웠습니다. 살펴볼 사이트: ${site}. 누출 목록(JSON): ${report}`,
    faults: { heading: (count) => `고칠 곳 ${formatNumber('ko', count)}개`, close: '닫기' },
  },
};
