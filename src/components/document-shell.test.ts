import { raw } from '#html';
import { inlineScript, PARTS, splitAtPlaceholders } from '#shell';
import { describe, expect, it } from 'vitest';
import { documentShell, headOf } from './document-shell.ts';

describe('the shell of documents', () => {
  const loaded = { styles: ['/a.css'], scripts: ['/b.js', '/c.js'], hasPolicy: true };

  it('has a place for each part', () => {
    expect(new Set(splitAtPlaceholders(documentShell(loaded)).filter((_, index) => index % 2 === 1))).toEqual(
      new Set(PARTS),
    );
  });

  it('loads styles before anything is drawn, and scripts after everything', () => {
    const [head = '', body = ''] = documentShell(loaded).split('</head>');
    expect(head).toContain('<link rel="stylesheet" href="/a.css">');
    expect(body).toMatch(
      /<script type="module" src="\/b\.js"><\/script><script [^>]+"\/c\.js"><\/script><\/body><\/html>$/,
    );
  });

  it('has no policy where scripts of others are put in', () => {
    const shell = documentShell({ ...loaded, hasPolicy: false });
    expect(shell).not.toContain('Content-Security-Policy');
    expect(shell).not.toContain('sources');
  });
});

describe('the head of documents', () => {
  const head = headOf({ base: '/a"b/', head: raw('<title>T</title>'), sources: " 'sha256-x'" }).toString();

  it('lets through the scripts that it holds', () => {
    const [, code = ''] = /<script>([^]*?)<\/script>/.exec(head) ?? [];
    const { source } = inlineScript(Object.assign(() => undefined, { toString: () => code.slice(1, -3) }));
    expect(code).toContain('localStorage');
    expect(head).toContain(`script-src 'self' ${source} 'sha256-x';`);
  });

  it('escapes the base path', () => {
    expect(head).toContain('href="/a&quot;b/fonts/fonts.css"');
  });
});
