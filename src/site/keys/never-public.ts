import { z } from 'zod';
import { pathPattern } from './path-pattern.ts';
import { siteKey } from './site-key.ts';

export const neverPublic = siteKey({
  name: 'never-public',
  schema: z.union([pathPattern.transform((one) => [one]), z.array(pathPattern)]),
  about: {
    ko: '노트가 무엇이라고 적었든 절대 공개하지 않을 경로입니다. 폴더를 쓰면 그 안의 모든 것이 비공개이고, 공개된 노트가 쓰는 이미지도 마찬가지입니다. 알아볼 수 없는 경로가 하나라도 있으면 아무것도 공개하지 않습니다.',
    en: 'Paths that are never public, whatever a note says. A folder means everything in it, including images that public notes use. If one of the paths cannot be understood, nothing is public at all.',
  },
  otherwise: { ko: '노트와 폴더 이름이 정합니다.', en: 'Notes and the names of folders decide.' },
  wanted: {
    ko: '노트 폴더에서 시작하는 경로 패턴의 목록(`*`, `**`, `?`, `{a,b}`)',
    en: 'a list of patterns of paths from the top of the folder (`*`, `**`, `?`, `{a,b}`)',
  },
  example: 'never-public: [journal, "**/회의록"]',
});
