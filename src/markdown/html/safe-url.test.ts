import { describe, expect, it } from 'vitest';
import { isSafeUrl } from './safe-url.ts';

describe('isSafeUrl', () => {
  it.each([
    '',
    'a.md',
    './a b.md#c',
    '../노트: 소개.md',
    '#a:b',
    '?a:b',
    '/a:b',
    '//host/a',
    'https://a/b?c=javascript:1',
    'HTTP://a',
    'mailto:a@b',
    'tel:+82',
    'a/javascript:b',
  ])('lets `%s` stand', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscr\ript:alert(1)',
    'java\ufdd3script:alert(1)',
    '\ufdd2javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'data:image/svg+xml,<svg>',
    'data:image/png;base64,AA',
    'file:///etc/passwd',
    'blob:x',
    'view-source:x',
    'ftp://a',
    'x-custom+a.b-c:d',
  ])('refuses `%j`', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});
