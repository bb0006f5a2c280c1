import type { DocumentParts } from '#components';
import { html, raw } from '#html';
import { describe, expect, it } from 'vitest';
import { PARTS, placeholder } from '#shell';
import { stampOf } from './stamp.ts';

const shell =
  `<html lang="${placeholder('lang')}"><link href="${placeholder('base')}a.css"><meta content="script-src 'self'${placeholder('sources')}; img-src 'self'">` +
  `${placeholder('head')}<body>${placeholder('body')}<script src="/a.js"></script></body>`;

function parts(changed: Partial<DocumentParts> = {}): DocumentParts {
  return {
    lang: 'ko',
    head: html`<title>노트</title>`,
    body: raw('<p>글</p>'),
    inline: [],
    script: 'page',
    ...changed,
  };
}

describe('a stamp', () => {
  it('puts each part in its place', () => {
    expect(stampOf(shell, '/wiki/')(parts())).toBe(
      `<html lang="ko"><link href="/wiki/a.css"><meta content="script-src 'self'; img-src 'self'"><title>노트</title><body><p>글</p><script src="/a.js"></script></body>`,
    );
  });

  it('lets the inline scripts of a document through the policy', () => {
    const inline = [
      { code: '1', source: "'sha256-a'" },
      { code: '2', source: "'sha256-b'" },
    ];
    expect(stampOf(shell, '/wiki/')(parts({ inline }))).toContain(`script-src 'self' 'sha256-a' 'sha256-b'; img-src`);
  });

  it('takes what a note says for text, also where it looks like a pattern or the name of a part', () => {
    const body = raw("<p>$& $1 $' $$ head body</p>");
    expect(stampOf(shell, '/wiki/')(parts({ body }))).toContain("<body><p>$& $1 $' $$ head body</p><script");
  });

  it.each(PARTS)('refuses a shell in which %s would be lost', (part) => {
    expect(() => stampOf(shell.replace(placeholder(part), ''), '/')).toThrow(part);
  });
});
