import { z } from 'zod';
import type { PublicationMode } from '../site.ts';
import { siteKey } from './site-key.ts';
import { word } from './word.ts';

const schema: z.ZodType<PublicationMode> = word.pipe(z.enum(['auto', 'all', 'asked']));

export const publication = siteKey({
  name: 'publication',
  schema,
  about: {
    ko: '어떤 노트를 공개할지 정합니다. `all`은 비공개라고 적지 않은 모든 노트를, `asked`는 공개한다고 적은 노트만 공개합니다. `auto`는 `dg-publish`나 `publish: true`를 쓴 노트가 하나라도 있으면 `asked`, 없으면 `all`입니다.',
    en: 'Which notes are public. `all`: every note that does not say private; `asked`: only notes that ask for it; `auto`: `asked` where any note carries `dg-publish` or `publish: true`, else `all`.',
  },
  otherwise: { ko: '`auto`입니다.', en: 'It is `auto`.' },
  wanted: { ko: '`auto`, `all`, `asked` 중 하나', en: '`auto`, `all` or `asked`' },
  example: 'publication: asked',
});
