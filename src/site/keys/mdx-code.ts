import { z } from 'zod';
import { siteKey } from './site-key.ts';

const schema = z.union([z.boolean(), z.stringbool({ truthy: ['true', 'yes', 'on'], falsy: ['false', 'no', 'off'] })]);

export const mdxCode = siteKey({
  name: 'mdx-code',
  schema,
  about: {
    ko: 'MDX 노트가 코드를 가져와 실행해도 되는지 정합니다. 내용을 직접 관리하는 사이트에서만 켭니다.',
    en: 'Whether MDX notes may import and run code; only for sites whose notes you trust as you trust code.',
  },
  otherwise: { ko: '실행하지 않습니다.', en: 'They may not.' },
  wanted: { ko: '`true` 또는 `false`', en: '`true` or `false`' },
  example: 'mdx-code: true',
});
