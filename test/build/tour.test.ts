import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built, folderOf } from './build-site.ts';

describe('the tour of every construct', () => {
  let tour: Built;
  beforeAll(async () => {
    tour = await buildSite('test/fixtures/vaults/tour');
  });

  it('builds without an error', () => {
    expect([tour.code, tour.output]).toEqual([0, expect.any(String)]);
  });

  it('shows nothing of a private note: no page, text, title, name, tag, alias, address or picture', () => {
    const marks = ['비공개표식', '비공개태그', '비공개별칭', '비공개주소', '비공개본문', '비공개그림', '비공개초안'];
    for (const mark of [...marks, '비공개따옴표', '비공개틀', 'veiled', '일기']) {
      const escaped = encodeURIComponent(mark);
      const told = [...tour.files].filter(([name, text]) =>
        [mark, escaped].some((form) => name.includes(form) || text.includes(form)),
      );
      expect([mark, told.map(([name]) => name)]).toEqual([mark, []]);
    }
  });

  it('has every address of its own below the base path', () => {
    const outside = [...tour.files]
      .filter(([name]) => name.endsWith('.html'))
      .flatMap(([name, html]) =>
        [...html.matchAll(/\s(?:href|src|action|data-branch|poster)="(\/[^"]*)"/g)]
          .map(([, address = '']) => address)
          .filter((address) => !address.startsWith('/wiki/'))
          .map((address) => `${name}: ${address}`),
      );
    expect(outside).toEqual([]);
  });

  it('has no link to a page or file that is not there', () => {
    const broken = [...tour.files]
      .filter(([name]) => name.endsWith('.html') && name !== '404.html')
      .flatMap(([name, html]) =>
        [...html.matchAll(/\s(?:href|src|data-branch)="\/wiki\/([^"#?]*)/g)]
          .map(([, address = '']) => decodeURIComponent(address.replaceAll('&#39;', "'").replaceAll('&amp;', '&')))
          .filter((path) => !tour.files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path))
          .map((path) => `${name}: ${path}`),
      );
    expect(broken).toEqual([]);
  });

  it('has no style and no script that a strict policy would refuse', () => {
    for (const [name, html] of tour.files) {
      if (!name.endsWith('.html') || name.startsWith('branches/')) continue;
      expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
      expect([name, html.match(/\sstyle="[^"]*"|<style[\s>]|\son\w+="/g)]).toEqual([name, null]);
      expect([name, html.includes("'unsafe-")]).toEqual([name, false]);
    }
  });
});

describe('a garden in which notes ask to be published', () => {
  it('keeps back what does not ask, also where a public note leads to it', async () => {
    const { code, files } = await buildSite(
      folderOf({
        'site.yaml': 'checks: { link-private: warning, embed-private: warning }\n',
        'ko/열림.md': '---\ndg-publish: true\n---\n\n[[닫힘|여기]]와 ![[닫힘]]과 [파일](닫힘.md)을 봅니다.\n',
        'ko/닫힘.md': '---\ntitle: 숨은제목\ntags: [숨은태그]\n---\n\n숨은본문\n',
        'ko/아마.md': '---\ndg-publish: "maybe"\n---\n\n흐린본문\n',
        'ko/끔.md': '---\ndg-publish: "False"\n---\n\n꺼진본문\n',
      }),
    );
    expect([code === 2, files.has('ko/열림/index.html')]).toEqual([false, true]);
    const all = [...files].map(([name, text]) => `${name}\n${text}`).join('\n');
    for (const hidden of ['숨은제목', '숨은태그', '숨은본문', '흐린본문', '꺼진본문']) {
      expect(all.includes(hidden)).toBe(false);
    }
    expect([...files.keys()].filter((name) => /닫힘|아마|끔/.test(name))).toEqual([]);
  });
});

describe('a hostile note', () => {
  it('cannot bring scripts, styles or frames, nor break the page around it', async () => {
    const { files } = await buildSite(
      folderOf({
        'ko/나쁨.md': [
          '# 나쁨',
          '<script>alert(1)</script><style>body{display:none}</style><iframe src="https://evil.example"></iframe>',
          '<img src="x" onerror="alert(1)"><a href="javascript:alert(1)">눌러</a>[눌러](javascript:alert(2))',
          '<div style="position:fixed;inset:0"></main></body></html>',
          '<svg><script>alert(3)</script></svg><base href="https://evil.example/"><meta http-equiv="refresh" content="0">',
          '',
          '끝까지 읽힙니다.',
        ].join('\n\n'),
      }),
    );
    const html = files.get('ko/나쁨/index.html') ?? '';
    const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
    expect(main).toContain('끝까지 읽힙니다.');
    for (const evil of [
      /<script/i,
      /<style/i,
      /<iframe/i,
      /\sonerror/i,
      /href="javascript:/i,
      /\sstyle=/i,
      /<base/i,
      /<meta/i,
    ]) {
      expect(main).not.toMatch(evil);
    }
    expect(html.match(/<\/main>/g)).toHaveLength(1);
    expect(html.match(/<\/body>/g)).toHaveLength(1);
  });
});
