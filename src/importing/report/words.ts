import type { PerLang } from '#naming';
import { COSTS } from '../planning/index.ts';
import type { Outcome } from '../writing/index.ts';

/** The words of a report. Counts are put in by functions, for each language has its own order. */
export const WORDS = {
  heading: (to: string): PerLang<string> => ({ ko: `${to} 아래로 가져왔습니다.`, en: `Imported to ${to}` }),
  dryHeading: (to: string): PerLang<string> => ({
    ko: `${to} 아래로 가져오면 이렇게 됩니다. 아직 아무것도 쓰지 않았습니다.`,
    en: `This is what an import to ${to} would do; nothing is written yet`,
  }),
  changed: { ko: '바뀜', en: 'changed' },
  lost: { ko: '잃음', en: 'lost' },
  dropped: { ko: '버린 테마 설정', en: 'theme settings dropped' },
  kept: { ko: '그대로 둔 필드', en: 'fields kept' },
  fault: { ko: '볼 것', en: 'to see to' },
  seeTo: { ko: '사람이 볼 것', en: 'For a person to see to' },
  private: { ko: '비공개', en: 'private' },
  unused: (count: number): PerLang<string> => ({
    ko: `어느 노트도 쓰지 않아 가져오지 않은 파일 ${count}개:`,
    en: `${count} ${count === 1 ? 'file that no note uses was' : 'files that no note uses were'} not imported:`,
  }),
  more: (count: number): PerLang<string> => ({
    ko: `외 ${count}개. \`--verbose\`를 붙이면 모두 보여 줍니다.`,
    en: `and ${count} more; \`--verbose\` shows all`,
  }),
  notes: (count: number, score: number): PerLang<string> => ({
    ko: `노트 ${count}개, 평균 ${score}점`,
    en: `${count} ${count === 1 ? 'note' : 'notes'}, ${score} points on average`,
  }),
  files: (count: number): PerLang<string> => ({
    ko: `함께 가져온 파일 ${count}개`,
    en: `${count} ${count === 1 ? 'file' : 'files'} beside them`,
  }),
  privateNotes: (count: number): PerLang<string> => ({
    ko: `비공개 노트 ${count}개는 비공개로 남습니다(\`draft: true\`, \`private: true\`).`,
    en: `${count} private ${count === 1 ? 'note stays' : 'notes stay'} private (\`draft: true\`, \`private: true\`).`,
  }),
  notAsking: (count: number): PerLang<string> => ({
    ko: `이 폴더에서는 공개한다고 적은 노트만 공개합니다. 공개하려면 노트 ${count}개에 \`publish: true\`를 적으세요.`,
    en: `Only notes that ask for it are public there. To publish the other ${count}, write \`publish: true\` into them.`,
  }),
  scoreRule: {
    ko: `점수: 100점에서 바뀐 것은 종류마다 ${COSTS.change}점, 잃은 것과 경고는 하나에 ${COSTS.loss}점, 오류는 하나에 ${COSTS.error}점을 뺍니다.`,
    en: `Score: 100, less ${COSTS.change} for each kind of change, ${COSTS.loss} for each loss and each warning, ${COSTS.error} for each error.`,
  },
} as const;

/** What became of a file, in a word. */
export const OUTCOMES: Readonly<Record<Outcome['kind'], PerLang<string>>> = {
  written: { ko: '새로 씀', en: 'written' },
  overwritten: { ko: '바꿔 씀', en: 'replaced' },
  unchanged: { ko: '그대로', en: 'unchanged' },
  conflict: { ko: '충돌', en: 'conflict' },
  failed: { ko: '쓰지 못함', en: 'not written' },
  left: { ko: '시도하지 않음', en: 'not tried' },
};
