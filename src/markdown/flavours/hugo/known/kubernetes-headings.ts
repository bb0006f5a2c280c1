import type { PerLang } from '#naming';

/** The headings of kubernetes/website by their names (`i18n/ko`, `i18n/en`: `…_heading`). */
export const HEADINGS: ReadonlyMap<string, PerLang<string>> = new Map(
  Object.entries({
    cleanup: { ko: '정리하기', en: 'Cleaning up' },
    discussion: { ko: '논의', en: 'Discussion' },
    envvars: { ko: '환경 변수', en: 'Environment variables' },
    examples: { ko: '예시', en: 'Examples' },
    objectives: { ko: '목적', en: 'Objectives' },
    options: { ko: '옵션', en: 'Options' },
    parentoptions: { ko: '상속된 상위 옵션', en: 'Parent Options Inherited' },
    prerequisites: { ko: '시작하기 전에', en: 'Before you begin' },
    seealso: { ko: '더 보기', en: 'See Also' },
    synopsis: { ko: '시놉시스', en: 'Synopsis' },
    whatsnext: { ko: '다음 내용', en: "What's next" },
  }),
);
