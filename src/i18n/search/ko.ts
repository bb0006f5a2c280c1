import { formatNumber } from '../format.ts';
import type { SearchTexts } from './search-texts.ts';

export const ko: SearchTexts = {
  label: '찾기',
  placeholder: '무엇을 찾으시나요?',
  close: '닫기',
  results: '찾은 곳',
  waiting: '찾는 중…',
  count: (count) => `${formatNumber('ko', count)}곳을 찾았습니다.`,
  nothing: (question) => `‘${question}’에 맞는 곳이 없습니다.`,
  meant: '혹시 이런 말을 찾으시나요?',
  advice: '낱말을 줄이거나 다른 말로 바꾸어 보세요. 초성(ㄷㅁㅅ)이나 영어로도 찾을 수 있습니다.',
  tags: '태그 모두 보기',
  home: '홈으로',
  failed: '색인의 일부를 불러오지 못해 찾은 곳이 모자랄 수 있습니다.',
  tryAgain: '다시 시도',
  recent: '최근에 찾은 말',
  forget: '모두 지우기',
  wholePage: '찾기 페이지에서 보기',
  keys: [
    ['↑ ↓', '고르기'],
    ['Enter', '열기'],
    ['Ctrl Enter', '새 탭에 열기'],
    ['Esc', '닫기'],
  ],
  filters: {
    label: '거르기',
    tag: '태그',
    language: '글의 언어',
    kind: '종류',
    any: '모두',
    languages: { ko: '한국어', en: '영어' },
    kinds: { note: '노트', concept: '개념', scenario: '시나리오' },
  },
};
