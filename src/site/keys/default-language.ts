import { LANGS } from '#naming';
import { z } from 'zod';
import { siteKey } from './site-key.ts';

export const defaultLanguage = siteKey({
  name: 'default-language',
  schema: z.enum(LANGS),
  about: {
    ko: '읽는 사람의 언어를 알 수 없을 때 쓰는 언어입니다.',
    en: 'Language for readers whose own is not known.',
  },
  otherwise: { ko: '`languages`의 첫 언어입니다.', en: 'The first of `languages`.' },
  wanted: { ko: '`languages`에 있는 언어 하나', en: 'one of `languages`' },
  example: 'default-language: ko',
});
