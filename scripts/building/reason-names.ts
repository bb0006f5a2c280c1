import type { InputName } from '#garden';
import type { PerLang } from '#naming';

/** Reasons that the publisher gives by itself, and inputs that more than pages have. */
type OtherReason =
  | 'new'
  | 'program'
  | 'not in place'
  | 'settings'
  | 'scenario'
  | 'redirect'
  | 'branch'
  | 'names'
  | 'theme'
  | 'source'
  | 'characters';

/** What the reasons for which a file is made again are called. */
export const REASON_NAMES: Readonly<Record<InputName | OtherReason, PerLang<string>>> = {
  new: { ko: '새 파일', en: 'new' },
  program: { ko: '마당의 새 판', en: 'another version of Madang' },
  'not in place': { ko: '제자리에 없거나 바뀜', en: 'missing or changed in its place' },
  settings: { ko: '설정', en: 'settings' },
  address: { ko: '주소', en: 'address' },
  title: { ko: '제목', en: 'title' },
  description: { ko: '설명', en: 'description' },
  text: { ko: '본문', en: 'text' },
  links: { ko: '링크', en: 'links' },
  images: { ko: '그림', en: 'images' },
  diagrams: { ko: '다이어그램', en: 'diagrams' },
  embeds: { ko: '끼워 넣은 글', en: 'embeds' },
  code: { ko: '코드', en: 'code' },
  contents: { ko: '차례', en: 'contents' },
  translation: { ko: '번역', en: 'translation' },
  breadcrumbs: { ko: '현재 위치', en: 'breadcrumbs' },
  sidebar: { ko: '노트 목록', en: 'sidebar' },
  tags: { ko: '태그', en: 'tags' },
  concepts: { ko: '용어', en: 'concepts' },
  entries: { ko: '폴더 내용', en: 'entries' },
  pagination: { ko: '쪽 나눔', en: 'pagination' },
  backlinks: { ko: '백링크', en: 'backlinks' },
  neighbours: { ko: '이전·다음 노트', en: 'neighbours' },
  dates: { ko: '날짜', en: 'dates' },
  editLink: { ko: '고치기 링크', en: 'edit link' },
  scenario: { ko: '시나리오', en: 'scenario' },
  redirect: { ko: '옮긴 주소', en: 'redirect' },
  branch: { ko: '폴더 내용', en: 'contents of the folder' },
  names: { ko: '이름', en: 'names' },
  theme: { ko: '화면 틀', en: 'theme' },
  source: { ko: '원본 파일', en: 'source file' },
  characters: { ko: '글자', en: 'characters' },
};

/** A reason in words; a name that has none is its own. */
export function reasonName(reason: string, lang: keyof PerLang<string>): string {
  return isKnown(reason) ? REASON_NAMES[reason][lang] : reason;
}

function isKnown(reason: string): reason is keyof typeof REASON_NAMES {
  return Object.hasOwn(REASON_NAMES, reason);
}
