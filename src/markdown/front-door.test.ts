import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

it('loads neither parser nor highlighter nor typesetter before something is drafted', () => {
  const script = `
    const { registerHooks } = await import('node:module');
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { lazyMarkdown } = await import('#markdown');
    const { digestOf } = await import('#naming');
    const heavy = () => ['satteri', 'shiki', 'katex'].filter((name) => loaded.some((url) => url.includes('/' + name + '/')));
    const before = heavy();
    const frontmatter = { aliases: [], tags: [], home: false };
    const note = { id: 'a.md', lang: 'en', stem: 'a', format: 'markdown', flavour: 'markdown', frontmatter, source: 'Text', bodyStart: 0, digest: digestOf('Text') };
    const { html } = lazyMarkdown().draft(note);
    console.log(JSON.stringify({ before, html, after: heavy() }));`;
  const root = path.join(import.meta.dirname, '../..');
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual({ before: [], html: '<p>Text</p>', after: ['satteri', 'shiki', 'katex'] });
});
