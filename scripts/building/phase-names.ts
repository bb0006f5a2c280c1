import type { PerLang } from '#naming';
import type { Phase } from '#progress';

/** What the phases of a build are called. */
export const PHASE_NAMES: PerLang<Readonly<Record<Phase, string>>> = {
  ko: {
    read: '노트 읽기',
    draft: '본문 만들기',
    plant: '링크 잇기',
    draw: '다이어그램',
    theme: '화면 틀',
    pages: '페이지',
    assets: '첨부 파일',
    search: '검색',
    fonts: '글꼴',
    leaks: '유출 검사',
    receipt: '영수증',
  },
  en: {
    read: 'reading notes',
    draft: 'drafting',
    plant: 'linking',
    draw: 'diagrams',
    theme: 'theme',
    pages: 'pages',
    assets: 'attachments',
    search: 'search',
    fonts: 'fonts',
    leaks: 'leak check',
    receipt: 'receipt',
  },
};
