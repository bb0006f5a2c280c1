import { z } from 'zod';
import { siteKey } from './site-key.ts';

const PLACEHOLDER = '{path}';

const schema = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => {
    const url = URL.parse(text.replaceAll(PLACEHOLDER, 'path'));
    const web = url?.protocol === 'https:' || url?.protocol === 'http:';
    return web && text.includes(PLACEHOLDER) && !/[{}]/.test(text.replaceAll(PLACEHOLDER, ''));
  });

export const editLink = siteKey({
  name: 'edit-link',
  schema,
  about: {
    ko: '노트를 고치는 페이지의 주소입니다. `{path}` 자리에 노트의 경로가 들어갑니다.',
    en: 'Address of the page where a note is edited; `{path}` is replaced by the path of the note.',
  },
  otherwise: { ko: '편집 링크를 만들지 않습니다.', en: 'There is no edit link.' },
  wanted: { ko: '`{path}`가 들어 있는 `https://` 주소', en: 'an `https://` address with `{path}` in it' },
  example: 'edit-link: https://github.com/me/notes/edit/main/{path}',
});
