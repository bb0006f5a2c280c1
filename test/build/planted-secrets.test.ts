import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Growth, gardener } from '#engine';
import { checkLeaks, type LeakResult } from '#leaks';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built, emptyFolder } from './build-site.ts';
import { wordsIn } from './secrets/plain-search.ts';
import { GUARDED, SECRETS, UNGUARDED } from './secrets/vault.ts';

type Files = Readonly<Record<string, string | Buffer>>;

function folderWith(files: Files): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const KO = 'ko/은하수첩/보라색고래 계획.md';
const EN = 'en/Galaxy Ledger/Violet Whale Plan.md';

let guarded: Built;
let unguarded: Built;
let growth: Growth;

beforeAll(async () => {
  const content = folderWith(GUARDED);
  guarded = await buildSite(content);
  unguarded = await buildSite(folderWith(UNGUARDED));
  growth = await gardener({ content }).grow();
}, 180_000);

/** Checks a site of these files alone against the notes with all their secrets. */
async function leaksIn(files: Files): Promise<LeakResult['leaks']> {
  const { site, vault } = growth;
  return (await checkLeaks({ dist: folderWith(files), site, vault, program: [] })).leaks;
}

describe('a site whose notes hide something everywhere', () => {
  it('is built, and the leak check is silent', () => {
    expect(guarded.output).not.toContain('leak-');
    expect(guarded.code).toBe(0);
  });

  it('has none of the secrets in it, as plain means of searching tell', () => {
    expect(wordsIn(guarded.dist, SECRETS)).toEqual([]);
  });

  it('had something to lose: without guards nearly all of them are there', () => {
    const found = new Set(wordsIn(unguarded.dist, SECRETS).map((line) => line.split(' in ')[0]));
    expect(SECRETS.filter((secret) => !found.has(secret))).toEqual(
      // Comments, unshown fields, files that nobody uses and what pictures tell stay private whoever publishes the note.
      [
        '서리맞은 등대지기',
        '잿빛올빼미',
        '갈색 수달',
        '초록 도마뱀',
        '황금 거북이',
        '노란 앵무새',
        '회색늑대',
        '흰곰',
      ].concat(['frostbitten lighthouse', 'ashen owl', 'brown otter', 'green lizard']),
    );
  });
});

/** Real seams: these files were written by the whole program, from the same notes with nothing that keeps them private. */
describe.each([
  ['its own page', 'ko/은하수첩/보라색고래-계획/index.html', KO],
  ['its own page, English', 'en/galaxy-ledger/violet-whale-plan/index.html', EN],
  ['labels, hover texts and embeds of a page that links it', 'ko/공개/index.html', KO],
  ['labels, hover texts and embeds, English', 'en/open/index.html', EN],
  ['an embed in an embed', 'ko/중간/index.html', KO],
  ['an embed in an embed, English', 'en/between/index.html', EN],
  ['backlinks', 'ko/목표/index.html', KO],
  ['backlinks, English', 'en/target/index.html', EN],
  ['the page of a tag', 'ko/tags/심해등불연구/**/index.html', KO],
  ['the page of a tag, English', 'en/tags/deepsea-lantern/**/index.html', EN],
  ['the list of tags', 'ko/tags/index.html', KO],
  ['the page of a folder', 'ko/은하수첩/index.html', KO],
  ['the sidebar and breadcrumbs', 'en/index.html', 'en/'],
  ['branches of the sidebar', 'branches/**/*.html', 'ko/'],
  ['names for the 404 page', 'names/**/*.json', 'ko/'],
  ['a redirect', '옛집/**/index.html', KO],
  ['a redirect, English', 'old-house/**/index.html', EN],
  ['an attachment', 'media/ko/은하수첩/*.jpg', 'ko/은하수첩/몰래찍은사진.jpg'],
  ['an attachment, English', 'media/en/Galaxy Ledger/*.jpg', 'en/Galaxy Ledger/covert-snapshot.jpg'],
  ['a path that is never public', 'ko/금고실/**/index.html', 'ko/금고실/금고 열쇠 장부.md'],
  ['a path that is never public, English', 'en/strongroom/**/index.html', 'en/Strongroom/Vault Key Register.md'],
])('the guard in front of %s taken away', (_, pattern, origin) => {
  it('is caught, with both places', async () => {
    const files = globSync(pattern, { cwd: unguarded.dist }).map((file) => file.replaceAll('\\', '/'));
    expect(files).not.toEqual([]);
    const leaks = await leaksIn(
      Object.fromEntries(files.map((file) => [file, readFileSync(path.join(unguarded.dist, file))])),
    );
    const [leak] = leaks.filter(({ file }) => file.startsWith(origin));
    expect(leak).toBeDefined();
    expect(files.some((file) => leak?.message.en.includes(file))).toBe(true);
  });
});

const SENTENCE = '자줏빛 고래는 목표를 지나 얼음 동굴에서 마지막 신호를 보냈다.';
const ENGLISH = 'sent its last signal from the ice cavern';
const page = (inner: string): Files => ({ 'a/index.html': `<!doctype html><p>${inner}</p>` });
const escaped = (text: string): string =>
  text.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Simulated: what a fault would have written, planted by hand. */
describe.each<readonly [string, () => Files, string]>([
  ['a comment', () => page('갈색 수달의 암호는 아무에게도 말하지 않는다'), 'ko/공개.md:15'],
  ['a comment, English', () => page('the brown otter tells nobody the password'), 'en/Open.md:15'],
  ['an HTML comment', () => page('<!-- 초록 도마뱀이 남긴 쪽지는 태워 버린다 -->'), 'ko/공개.md:17'],
  ['an HTML comment, English', () => page('<!-- burn the note that the green lizard left -->'), 'en/Open.md:17'],
  ['a field that no page shows', () => page('<b data-reviewer="잿빛올빼미 심사위원"></b>'), 'ko/공개.md:2'],
  ['a field that no page shows, English', () => page('Reviewed by: Ashen Owl Referee.'), 'en/Open.md:2'],
  ['a drawing', () => page('황금 거북이가 지도에 표시한 지점은 세 곳이다'), 'ko/은하수첩/지도.canvas:1'],
  ['a table that nobody uses', () => ({ 'x.csv': GUARDED['ko/은하수첩/명단.csv'] ?? '' }), 'ko/은하수첩/명단.csv:'],
  ['a heading in an id', () => page('<h2 id="붉은안개-소제목">2</h2>'), `${KO}:10`],
  ['a link label with a particle', () => page('<a>은빛 여우굴</a>에서는'), `${KO}:`],
  ['a hover text', () => page('<a title="Turquoise Crane Dossier">it</a>'), `${EN}:`],
  ['markup within words', () => page(SENTENCE.replaceAll('고래', '고<b>래</b>')), `${KO}:12`],
  [
    'a feed',
    () => ({ 'feed.xml': `<content>&lt;p&gt;${ENGLISH.replaceAll(' ', '&amp;nbsp;')}&lt;/p&gt;</content>` }),
    `${EN}:12`,
  ],
  [
    'a sitemap in NFD',
    () => ({ 'sitemap.xml': `<loc>/ko/${encodeURIComponent('보라색고래-계획'.normalize('NFD'))}/</loc>` }),
    `${KO}:1`,
  ],
  [
    'a sitemap encoded twice',
    () => ({ 'sitemap.xml': encodeURIComponent(encodeURIComponent('/보라색고래-계획/')) }),
    `${KO}:1`,
  ],
  ['JSON', () => ({ 'search.json': JSON.stringify({ text: `a\n${SENTENCE}` }) }), `${KO}:12`],
  ['JSON in ASCII', () => ({ 'search.json': `{"text":"${escaped(SENTENCE)}"}` }), `${KO}:12`],
  ['entities', () => page(SENTENCE.replaceAll(/[가-힣]/g, (letter) => `&#${letter.charCodeAt(0)};`)), `${KO}:12`],
  [
    'search data in gzip',
    () => ({ 'pagefind/fragment/ko.pf_fragment': gzipSync(`pagefind_dcd{"content":"${ENGLISH}"}`) }),
    `${EN}:12`,
  ],
  ['brotli', () => ({ 'index.html.br': brotliCompressSync(SENTENCE) }), `${KO}:12`],
  [
    'base64',
    () => ({ 'a.css': `a{background:url(data:text/plain;base64,${Buffer.from(SENTENCE).toString('base64')})}` }),
    `${KO}:12`,
  ],
  ['UTF-16', () => ({ 'a.txt': Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le') }), `${KO}:12`],
  ['a source map', () => ({ 'assets/a.js.map': JSON.stringify({ sourcesContent: [GUARDED[EN]] }) }), `${EN}:`],
  ['code of a note', () => ({ 'assets/a.js': `const a="${ENGLISH}";` }), `${EN}:12`],
  ['a cache', () => ({ '.cache/notes.json': JSON.stringify([GUARDED[KO]]) }), `${KO}:`],
  ['the name of a file', () => ({ 'og/보라색고래 계획.png': '' }), `${KO}:1`],
  ['the name of a folder in NFD', () => ({ [`${'은하수첩'.normalize('NFD')}/a.txt`]: '' }), `${KO}:1`],
  [
    'the picture as it was taken',
    () => ({ 'media/ko/공개사진.jpg': GUARDED['ko/공개사진.jpg'] ?? '' }),
    'media/ko/공개사진.jpg:',
  ],
  ['the note itself', () => ({ 'a.md': GUARDED[KO] ?? '' }), `${KO}:`],
  ['upper case and other signs', () => page('SENT—ITS—LAST—SIGNAL—FROM—THE—ICE—CAVERN'), `${EN}:12`],
])('%s planted', (_, files, origin) => {
  it('is caught, with both places', async () => {
    const leaks = await leaksIn(files());
    expect(leaks.map(({ file, line }) => `${file}:${line}`)).toContainEqual(expect.stringContaining(origin));
    const [name = ''] = Object.keys(files());
    expect(leaks.some(({ file, message }) => file === name || message.ko.includes(name))).toBe(true);
  });
});

describe('what is no leak', () => {
  it.each([
    ['what public notes say', '아무것도 숨기지 않는다. Nothing to hide.'],
    ['names too short to tell', '계획 Plan whale 고래'],
    ['words of a sentence in another order', '마지막 고래는 얼음을 지나 목표에서 자줏빛 신호를 받았다'],
    ['parts of names in longer words', '보라색고래상어 Strongroomed'],
    ['neighbours in a list', '</p><ul><li>the pink giraffe</li><li>guards no more than</li></ul><p>'],
  ])('%s', async (_, inner) => {
    expect((await leaksIn(page(inner))).map(({ message }) => message.en)).toEqual([]);
  });
});

describe('a build that leaks', () => {
  it('leaves no site, says where it is kept, and ends with 2, whatever the checks are set to', async () => {
    // A note that runs code reads another one from the disk: no guard of the program sees it.
    const content = folderWith({
      'site.yaml': 'title: 시험\nmdx-code: true\nchecks: { leak-text: off }\n',
      'ko/비밀.md': '---\nprivate: true\n---\n\n검은 표범이 지키는 동굴의 문은 자정에만 열린다.\n',
      'ko/가.mdx': "import text from './비밀.md?raw';\n\n# 가\n\n<p>{text}</p>\n",
    });
    const { code, output, dist } = await buildSite(content);
    expect(code).toBe(2);
    expect(output).toMatch(/ko\/비밀\.md:5:1 error leak-text .*(?:ko|en)\/가\/index\.html:\d+:\d+/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(readdirSync(dist).sort()).toEqual(['.madang', 'NOT-PUBLISHED.txt']);
    const kept = /\S+leaking-site/.exec(output)?.[0] ?? '';
    expect(existsSync(path.join(kept, 'ko/가/index.html'))).toBe(true);
    const report = JSON.parse(readFileSync(path.join(kept, '../leaks.json'), 'utf8')) as { code: string }[];
    expect(report.map((leak) => leak.code)).toContain('leak-text');
  });
});
