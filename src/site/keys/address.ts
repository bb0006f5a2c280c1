import { z } from 'zod';
import { type Refusal, siteKey } from './site-key.ts';

/** Where the site is served. */
export interface Address {
  /** Scheme, host and port; `undefined` where only the path is known. */
  readonly origin: string | undefined;
  /** Begins and ends with `/`; percent-encoded. */
  readonly base: string;
}

const schema = z.string().transform((text, context): Address => {
  const address = parse(text.trim());
  if (!('refusal' in address)) return address;
  context.addIssue({ code: 'custom', params: address.refusal });
  return z.NEVER;
});

export const address = siteKey({
  name: 'address',
  schema,
  about: {
    ko: '사이트가 놓이는 주소입니다. 하위 경로에 놓이면 그 경로까지 씁니다. 경로만 쓸 수도 있습니다.',
    en: 'Address at which the site is served, including its path; a path alone is possible too.',
  },
  otherwise: {
    ko: '도메인의 맨 위에 놓인 것으로 봅니다.',
    en: 'The site is served at the top of a domain that is not known.',
  },
  wanted: {
    ko: '`https://`로 시작하는 주소, 또는 `/`로 시작하는 경로',
    en: 'an address that begins with `https://`, or a path that begins with `/`',
  },
  example: 'address: https://example.org/wiki/',
});

function parse(text: string): Address | { refusal: Refusal & Record<string, unknown> } {
  if (/[?#]/.test(text)) {
    return {
      refusal: { wanted: { ko: '`?`와 `#`이 없는 주소', en: 'an address without `?` and `#`' } },
    };
  }
  if (/^\/(?!\/)/.test(text)) return { origin: undefined, base: baseOf(new URL(text, 'http://localhost').pathname) };
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') {
    return url.username === '' && url.password === ''
      ? { origin: url.origin, base: baseOf(url.pathname) }
      : {
          refusal: {
            wanted: { ko: '사용자 이름과 비밀번호가 없는 주소', en: 'an address without a user and password' },
          },
        };
  }
  // A host without a scheme is the usual slip, so it is shown mended.
  const bare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:\/|$)/u.test(text);
  return { refusal: bare ? { example: `address: https://${text.replace(/\/*$/, '')}/` } : {} };
}

function baseOf(pathname: string): string {
  return `${pathname}/`.replaceAll(/\/{2,}/g, '/');
}
