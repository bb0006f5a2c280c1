import { type Lang, LANGS } from '#naming';
import { z } from 'zod';
import { siteKey } from './site-key.ts';

const lang = z.enum(LANGS);

const schema = z
  .union([lang.transform((one) => [one]), z.array(lang)])
  .refine((all) => new Set(all).size === all.length)
  .transform((all, context): readonly [Lang, ...Lang[]] => {
    const [first, ...others] = all;
    if (first !== undefined) return [first, ...others];
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });

export const languages = siteKey({
  name: 'languages',
  schema,
  about: {
    ko: '사이트가 제공하는 언어를 보여 줄 순서대로 씁니다.',
    en: 'Languages of the site, in the order in which they are offered.',
  },
  otherwise: { ko: '한국어와 영어를 모두 제공합니다.', en: 'Korean and English.' },
  wanted: { ko: '`ko`와 `en`으로 된 목록(각각 한 번씩)', en: 'a list of `ko` and `en`, each once at most' },
  example: 'languages: [ko, en]',
});
