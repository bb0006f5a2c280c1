import type { PerLang } from '#naming';
import type { Step } from '../measuring/step.ts';

type Words = Readonly<PerLang<string>>;

/** What the report and the table call the builds. */
export const STEP_WORDS: Readonly<Record<Step, Words>> = {
  cold: { ko: '처음부터', en: 'cold' },
  unchanged: { ko: '바뀐 것 없음', en: 'unchanged' },
  edit: { ko: '본문 수정', en: 'text edited' },
  title: { ko: '제목 수정', en: 'title edited' },
  new: { ko: '새 노트', en: 'note added' },
  door: { ko: '바뀐 것 없음 (npm run build)', en: 'unchanged (npm run build)' },
};

/** The other words of the report and the table. */
export const REPORT_WORDS = {
  build: { ko: '빌드', en: 'Build' },
  notes: { ko: '노트', en: 'Notes' },
  site: { ko: '사이트', en: 'Site' },
  wall: { ko: '시간', en: 'Time' },
  perNote: { ko: '노트당', en: 'A note' },
  cpu: { ko: 'CPU', en: 'CPU' },
  memory: { ko: '메모리', en: 'Memory' },
  pages: { ko: '페이지', en: 'Pages' },
  pageBytes: { ko: '한 페이지', en: 'A page' },
  pageGzip: { ko: 'gzip', en: 'gzip' },
  siteBytes: { ko: '전체', en: 'All' },
  files: { ko: '파일', en: 'files' },
  phases: { ko: '단계별', en: 'By phase' },
  ratios: { ko: '마당 ÷ 상대: 시간, CPU, 메모리', en: 'Madang ÷ it: time, CPU, memory' },
} as const satisfies Readonly<Record<string, Words>>;
