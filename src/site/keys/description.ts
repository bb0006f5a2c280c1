import { LANGS } from '#naming';
import { siteKey } from './site-key.ts';
import { line, textPerLang } from './text-per-lang.ts';

export const description = siteKey({
  name: 'description',
  schema: textPerLang(line),
  names: LANGS,
  about: {
    ko: '사이트를 한두 문장으로 소개합니다. 검색 결과와 링크 미리 보기에 나옵니다.',
    en: 'Says in a sentence or two what the site is; shown by search engines and link previews.',
  },
  otherwise: { ko: '소개가 없습니다.', en: 'There is no description.' },
  wanted: { ko: '소개 글, 또는 언어별 소개 글', en: 'a text, or a text for each language' },
  example: 'description: { ko: 쿠버네티스 공부 노트, en: Notes on Kubernetes }',
});
