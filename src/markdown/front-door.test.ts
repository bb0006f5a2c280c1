import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

it('loads parser, highlighter and typesetter each when something is drafted that needs it', () => {
  const script = `
    const { registerHooks } = await import('node:module');
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const { lazyMarkdown } = await import('#markdown');
    const { digestOf } = await import('#naming');
    const heavy = () => ['satteri', '@shikijs', 'katex'].filter((name) => loaded.some((url) => url.includes('/' + name + '/')));
    const before = heavy();
    const frontmatter = { aliases: [], tags: [], home: false };
    const { draft } = lazyMarkdown();
    const after = (source) => {
      draft({ id: 'a.md', lang: 'en', stem: 'a', format: 'markdown', flavour: 'markdown', frontmatter, source, bodyStart: 0, digest: digestOf(source) });
      return heavy();
    };
    console.log(JSON.stringify({ before, text: after('Text'), code: after('\`\`\`yaml\\na: b\\n\`\`\`'), math: after('$a$') }));`;
  const root = path.join(import.meta.dirname, '../..');
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual({
    before: [],
    text: ['satteri'],
    code: ['satteri', '@shikijs'],
    math: ['satteri', '@shikijs', 'katex'],
  });
});
