import { LANGS } from '#naming';
import { siteKey } from './site-key.ts';
import { line, textPerLang } from './text-per-lang.ts';

export const title = siteKey({
  name: 'title',
  schema: textPerLang(line),
  names: LANGS,
  about: {
    ko: '사이트의 이름입니다. 모든 페이지의 머리글과 브라우저 제목에 나옵니다.',
    en: 'Name of the site, shown at the top of every page and in the browser.',
  },
  otherwise: { ko: '노트 폴더의 이름을 씁니다.', en: 'The name of the folder of notes.' },
  wanted: { ko: '이름, 또는 언어별 이름', en: 'a name, or a name for each language' },
  example: 'title: { ko: 쿠버네티스 마당, en: Kubernetes Yard }',
});
