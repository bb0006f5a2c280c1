import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importNotes } from './import-notes.ts';
import { emptyFolder, folderOf, importFrom, importOf, textsIn } from './testing/import-folder.ts';

/** Why an import is refused, in English. */
async function refusalOf(from: string, to = path.join(emptyFolder(), 'to')): Promise<string> {
  const imported = await importNotes({ from, to, dryRun: false, overwrite: false, progress: () => undefined });
  return 'refused' in imported ? imported.refused.en : 'not refused';
}

describe('an import', () => {
  it('writes nothing when it is only tried, and tells the same', async () => {
    const from = folderOf({ 'a.md': '# 가\n\n![](a.png)', 'a.png': 'x' });
    const to = path.join(emptyFolder(), 'to');
    const tried = await importFrom(from, to, { dryRun: true });
    expect(() => readFileSync(to)).toThrow('ENOENT');
    const done = await importFrom(from, to);
    expect(tried.notes.map(({ path: place, outcome }) => [place, outcome])).toEqual(
      done.notes.map(({ path: place, outcome }) => [place, outcome]),
    );
  });

  it('keeps a file that is there with other content, and says what to do', async () => {
    const from = folderOf({ 'ko/가.md': '새 글', 'ko/나.md': '나' });
    const to = folderOf({ 'ko/가.md': '옛 글' });
    const { notes, faults } = await importFrom(from, to);
    expect(notes.map(({ outcome }) => outcome.kind)).toEqual(['conflict', 'written']);
    expect(faults.map(({ code, hint }) => [code, hint?.en.includes('--overwrite')])).toEqual([
      ['import-conflict', true],
    ]);
    expect(textsIn(to)).toEqual({ 'ko/가.md': '옛 글', 'ko/나.md': '나\n' });
  });

  it('replaces it when asked to', async () => {
    const to = folderOf({ 'ko/가.md': '옛 글' });
    const { notes } = await importFrom(folderOf({ 'ko/가.md': '새 글' }), to, { overwrite: true });
    expect(notes.map(({ outcome }) => outcome.kind)).toEqual(['overwritten']);
    expect(textsIn(to)).toEqual({ 'ko/가.md': '새 글\n' });
  });

  it('does not touch what it reads', async () => {
    const files = { 'a.md': '---\ntitle: 가\n---\n글', 'b.txt': '글' };
    const from = folderOf(files);
    await importFrom(from);
    expect(textsIn(from)).toEqual(files);
  });

  it('refuses what can only go wrong, and says what to do', async () => {
    const from = folderOf({ 'a.md': '가', 'b/c.md': '다', 'x.zip': 'PK', 'y/pic.png': 'x' });
    expect(await refusalOf(path.join(from, 'gone'))).toContain('There is no');
    expect(await refusalOf(path.join(from, 'x.zip'))).toContain('Unpack it first');
    expect(await refusalOf(path.join(from, 'y'))).toContain('no notes');
    expect(await refusalOf(from, path.join(from, 'b'))).toContain('lies inside');
    expect(await refusalOf(path.join(from, 'b'), from)).toContain('lies inside');
    expect(await refusalOf(from, path.join(from, 'b', 'new', 'folder'))).toContain('lies inside');
    expect(await refusalOf(path.join(from, 'a.md'), path.join(from, 'b/c.md'))).toContain('not a folder');
    const link = path.join(emptyFolder(), 'link');
    symlinkSync(from, link);
    expect(await refusalOf(link, path.join(from, 'b'))).toContain('lies inside');
  });

  it('says that a file is no text', async () => {
    const from = emptyFolder();
    writeFileSync(path.join(from, 'a.md'), Buffer.alloc(100));
    expect(await refusalOf(from)).toContain('a.md');
    writeFileSync(path.join(from, 'b.md'), '글');
    const { notes, faults } = await importFrom(from);
    expect(notes.map(({ note }) => note.id)).toEqual(['b.md']);
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(['a.md note-binary']);
  });

  it('says where it cannot write, and writes the rest', async () => {
    const to = folderOf({ en: 'a file' });
    const { notes, faults } = await importFrom(folderOf({ 'ko/가.md': '가', 'en/a.md': 'A' }), to);
    expect(notes.map(({ outcome }) => outcome.kind)).toEqual(['failed', 'written']);
    expect(faults.map(({ code }) => code)).toEqual(['import-not-written']);
  });

  it('neither reads nor writes through symbolic links that lead out', async () => {
    const outside = folderOf({ 'secret.md': '비밀', 'secret.png': 'x' });
    const from = folderOf({ 'a.md': '![[s.png]] [[b]]' });
    symlinkSync(path.join(outside, 'secret.md'), path.join(from, 'b.md'));
    symlinkSync(path.join(outside, 'secret.png'), path.join(from, 's.png'));
    const to = emptyFolder();
    symlinkSync(outside, path.join(to, 'ko'));
    const { notes, faults } = await importFrom(from, to);
    expect(notes.map(({ note, outcome }) => [note.id, outcome.kind])).toEqual([['a.md', 'failed']]);
    expect(faults.map(({ code }) => code)).toContain('symlink-outside');
    expect(Object.keys(textsIn(outside))).toEqual(['secret.md', 'secret.png']);
  });

  it('leaves no half file where a file stands in the way of a folder', async () => {
    const to = folderOf({ ko: 'a file' });
    const { notes } = await importFrom(folderOf({ 'a.md': '가나다' }), to);
    expect(notes.map(({ outcome }) => outcome.kind)).toEqual(['failed']);
    expect(textsIn(to)).toEqual({ ko: 'a file' });
  });

  it('takes one file with what it uses, and tells which links it leaves', async () => {
    const from = folderOf({ 'a.md': '가나다 [[b]] ![[x.png]]', 'b.md': '마바사', 'x.png': 'x', 'y.png': 'y' });
    const { to, faults } = await importFrom(path.join(from, 'a.md'));
    expect(textsIn(to)).toEqual({ 'ko/a.md': '가나다 [[b]] ![[x.png]]\n', 'ko/images/x.png': 'x' });
    expect(faults.map(({ code }) => code)).toEqual(['import-link-left']);
  });

  it('takes a thousand notes in seconds', async () => {
    const note = (index: number): string =>
      `---\ntitle: 노트 ${index}\ntags: [a, b]\n---\n\n# 노트 ${index}\n\n[[노트 ${(index * 7) % 1000}]] [다음](../${index % 10}/노트%20${index + 1}.md) ![](x.png)\n\n${'글이 이어집니다. '.repeat(50)}\n`;
    const from = folderOf({
      ...Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [`${index % 10}/노트 ${index}.md`, note(index)]),
      ),
      'x.png': 'x',
    });
    const phases = new Set<string>();
    // Time of the processor: what else the machine does must not matter.
    const start = process.cpuUsage();
    const { notes, files } = await importFrom(from, undefined, { progress: (phase) => phases.add(phase) });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(20);
    expect([notes.length, files.length]).toEqual([1000, 1]);
    expect([...phases]).toEqual(['reading', 'rewriting', 'writing']);
  });
});

describe('the folder of an import', () => {
  it('keeps languages apart', async () => {
    const from = folderOf({ 'a.md': '한국어입니다.', 'b.md': 'This is an English note, is it not?', 'ko/c/d.md': 'x' });
    expect(Object.keys(textsIn((await importFrom(from)).to))).toEqual(['en/b.md', 'ko/a.md', 'ko/c/d.md']);
  });

  it('of one language takes them all, and those of the other say theirs', async () => {
    const from = folderOf({ 'a.md': '한국어입니다.', 'a.en.md': 'This is its English face, is it not?', 'c.md': '?' });
    const to = path.join(emptyFolder(), 'en');
    await importFrom(from, to);
    expect(textsIn(to)).toEqual({
      'a.ko.md': '---\nlang: ko\n---\n\n한국어입니다.\n',
      'a.md': 'This is its English face, is it not?\n',
      'c.ko.md': '---\nlang: ko\n---\n\n?\n',
    });
    const again = await importFrom(to, path.join(emptyFolder(), 'en'));
    expect(textsIn(again.to)).toEqual(textsIn(to));
  });
});

describe('names', () => {
  it('are safe on every system, and links follow them', async () => {
    const files = await importOf({
      '둘: 물음?.md': '[[CON]] [[case]]',
      'CON.md': '장치',
      'Case.md': '위 [[둘: 물음?]]',
      'case.md': '아래 [둘](둘:%20물음%3F.md)',
      '끝. .md': '끝',
      [`${'긴'.repeat(80)}.md`]: '긴 이름',
    });
    const names = Object.keys(files);
    expect(names.every((name) => !/[<>:"|?*\\]|[. ](?:\/|\.md$)/.test(name))).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    expect(names).toEqual(expect.arrayContaining(['ko/note CON.md', 'ko/Case.md', 'ko/case-2.md', 'ko/끝.md']));
    expect(files['ko/둘 물음.md']).toBe('---\ntitle: "둘: 물음?"\n---\n\n[[note CON|CON]] [[case-2|case]]\n');
    expect(files['ko/case-2.md']).toBe('---\ntitle: case\n---\n\n아래 [둘](둘%20물음.md)\n');
  });

  it('lose the marks of generators and exports', async () => {
    const id = '0123456789abcdef0123456789abcdef';
    const files = await importOf({
      '_posts/2020-01-01-파드.md': '---\nlayout: post\n---\n파드입니다. [[2020-01-01-파드]]',
      [`위키 ${id}/노트 ${id}.md`]: '노트입니다.',
      '2020-01-01.md': '하루의 일입니다.',
    });
    expect(Object.keys(files)).toEqual(['ko/2020-01-01.md', 'ko/위키/노트.md', 'ko/파드.md']);
    expect(files['ko/파드.md']).toMatch(/\ncreated: 2020-01-01\n---\n\n파드입니다\. \[\[파드\]\]\n$/);
  });

  it('come from the title where they say nothing', async () => {
    expect(Object.keys(await importOf({ '002_3bf521d65410a8a0.md': '# ▣ 데몬셋: 왜?\n\n글' }))).toEqual([
      'ko/데몬셋 왜.md',
    ]);
  });

  it('go to the first where two want one, and the other is told of', async () => {
    const { notes, faults } = await importFrom(folderOf({ 'a.md': '가나다', 'a.txt': '라마바', 'c.md': '[[a]] 사' }));
    expect(notes.map(({ note, path: place }) => `${note.id} ${place}`)).toEqual([
      'a.md ko/a.md',
      'a.txt ko/a-2.md',
      'c.md ko/c.md',
    ]);
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toContain('a.txt import-name-taken');
  });
});

describe('files', () => {
  it('come along once by content, beside the first note that uses them; the rest stays and is told of', async () => {
    const from = folderOf({
      'ko/a/n.md': '가 ![](../../img/one.png)',
      'ko/b/n.md': '나 ![](../../img/copy%20of%20one.png) ![[two.png]] [표](../../data.csv)',
      'img/one.png': '1',
      'img/copy of one.png': '1',
      'img/two.png': '2',
      'ko/b/two.png': '3',
      'data.csv': 'a,b',
      'unused.pdf': 'x',
    });
    const { to, unused } = await importFrom(from);
    expect(textsIn(to)).toEqual({
      'ko/a/images/one.png': '1',
      'ko/a/n.md': '가 ![](images/one.png)\n',
      'ko/b/files/data.csv': 'a,b',
      'ko/b/images/two.png': '3',
      'ko/b/n.md': '나 ![](../a/images/one.png) ![[two.png]] [표](files/data.csv)\n',
    });
    expect(unused).toEqual(['img/two.png', 'unused.pdf']);
  });

  it('that must never be public stay behind', async () => {
    const from = folderOf({
      'site.yaml': 'never-public: [private/**]',
      'a.md': '가나다 ![](private/x.png) [[비밀]]',
      'private/x.png': 'x',
      'private/비밀.md': '비밀입니다.',
    });
    const { to, faults } = await importFrom(from);
    expect(textsIn(to)).toEqual({
      'ko/a.md': '가나다 ![](private/x.png) [[비밀]]\n',
      'ko/private/비밀.md': '---\nprivate: true\n---\n\n비밀입니다.\n',
    });
    expect(faults.map(({ code }) => code)).toEqual(['import-file-left']);
  });
});

describe('publication', () => {
  const asked = { '공개.md': '---\ndg-publish: true\n---\n글', '초고.md': '글' };

  it('stays asked for where it was, in a new folder', async () => {
    expect(await importOf(asked)).toEqual({
      'ko/공개.md': '---\npublish: true\n---\n\n글\n',
      'ko/초고.md': '---\nprivate: true\n---\n\n글\n',
    });
  });

  it('does not hide the notes that are there already', async () => {
    const { to, publication } = await importFrom(folderOf(asked), folderOf({ 'ko/있던 노트.md': '글' }));
    expect(publication).toEqual({ source: 'asked', destination: 'all' });
    expect(textsIn(to)).toEqual({
      'ko/공개.md': '글\n',
      'ko/있던 노트.md': '글',
      'ko/초고.md': '---\nprivate: true\n---\n\n글\n',
    });
  });

  it('is not asked for in the name of notes that never did', async () => {
    const { to } = await importFrom(folderOf({ 'a.md': '글' }), folderOf({ 'ko/b.md': '---\npublish: true\n---\n글' }));
    expect(textsIn(to)['ko/a.md']).toBe('글\n');
  });

  it.each([
    ['draft: true', 'draft: true'],
    ['published: false', 'draft: true'],
    ['private: yes', 'private: true'],
    ['dg-publish: no', 'private: true'],
    ['public: perhaps', 'private: true'],
  ])('%s stays private', async (field, said) => {
    expect(await importOf({ 'a.md': `---\n${field}\n---\n글` })).toEqual({ 'ko/a.md': `---\n${said}\n---\n\n글\n` });
  });

  it('of a note whose frontmatter cannot be read is private, and nothing of it is lost', async () => {
    const { to, faults } = await importFrom(folderOf({ 'a.md': '---\ntitle: "열린\ndraft: true\n---\n글' }));
    expect(textsIn(to)).toEqual({
      'ko/a.md': '---\nprivate: true\n---\n\n```yaml\ntitle: "열린\ndraft: true\n```\n\n글\n',
    });
    expect(faults.map(({ code }) => code)).toEqual(['frontmatter-syntax']);
    expect(textsIn((await importFrom(to)).to)).toEqual(textsIn(to));
  });

  it('of a note that says it in the wrong place is private', async () => {
    const files = await importOf({ 'a.md': '--\ndraft: true\n--\n글' });
    expect(files['ko/a.md']).toMatch(/^---\nprivate: true\n---\n/);
  });
});

describe('frontmatter', () => {
  it('is ours, in our order, in the shortest words', async () => {
    const source = {
      'a.md':
        '+++\ndate = 2020-01-02T10:00:00+09:00\ntitle = "가: 나"\nweight = 3\ntags = ["둘", "하나"]\nlayout = "x"\nversion = "1.10"\nnumber = 11\n[author]\nname = "나"\nlinks = [{ a = 1, b = "c" }, { a = 2 }]\n+++\n글',
    };
    expect(await importOf(source)).toEqual({
      'ko/a.md':
        '---\ntitle: "가: 나"\ntags: [둘, 하나]\ncreated: 2020-01-02\norder: 3\nversion: "1.10"\nnumber: 11\nauthor:\n  name: 나\n  links:\n    - a: 1\n      b: c\n    - a: 2\n---\n\n글\n',
    });
  });

  it('keeps what is not said otherwise: a second description, a date that is none', async () => {
    const source = '---\ndescription: 하나\nexcerpt: 둘\ndate: 언젠가\nlang: fr\nversion: 1.10\n---\n글입니다.';
    const files = await importOf({ 'a.md': source });
    expect(files['ko/a.md']).toBe(
      '---\ndescription: 하나\nexcerpt: 둘\ndate: 언젠가\nlang: fr\nversion: 1.10\n---\n\n글입니다.\n',
    );
  });

  it('loses no field whose name it needs itself, without a word', async () => {
    const { notes } = await importFrom(
      folderOf({ 'a.md': '---\nsummary: 하나\ndescription: 둘\nexcerpt: 셋\n---\n글' }),
    );
    expect(notes.map(({ text, changes }) => [text, changes.map(({ what }) => what)])).toEqual([
      ['---\ndescription: 둘\nsummary: 하나\nexcerpt: 셋\n---\n\n글\n', []],
    ]);
  });

  it('says that a note is Markdown that tells of another flavour', async () => {
    const files = await importOf({
      'a.md': '---\nlayout: post\n---\n# 액체\n\n{% raw %}{% comment %}과 {% include x %}{% endraw %}를 씁니다.',
    });
    expect(files['ko/a.md']).toContain('flavour: markdown\n---\n');
    expect(await importOf({ 'ko/a.md': files['ko/a.md'] ?? '' })).toEqual(files);
  });

  it('follows a note that is said to be the original', async () => {
    const files = await importOf({
      '2020-01-01-데몬셋.md': '---\nlayout: post\n---\n{% comment %}x{% endcomment %}데몬셋',
      'b.md': '---\nlang: en\ntranslation-of: 2020-01-01-데몬셋\n---\nA DaemonSet',
    });
    expect(files['en/b.md']).toBe('---\ntranslationOf: 데몬셋\n---\n\nA DaemonSet\n');
  });

  it('says a title once: the number in a series is another name', async () => {
    const files = await importOf({ 'a.md': '---\ntitle: 쿠버네티스_24 데몬셋\n---\n# 데몬셋\n\n글' });
    expect(files['ko/a.md']).toBe('---\ntitle: 데몬셋\naliases: [쿠버네티스_24 데몬셋]\n---\n\n글\n');
  });

  it('keeps a first heading that is no title, a step lower', async () => {
    const files = await importOf({ 'a.md': '---\ntitle: 데몬셋\n---\n\n개요\n====\n\n글\n\n## 절' });
    expect(files['ko/a.md']).toBe('---\ntitle: 데몬셋\n---\n\n## 개요\n\n글\n\n## 절\n');
  });

  it('leaves a heading that holds more than a title', async () => {
    const files = await importOf({ 'a.md': '# [데몬셋](b.md)\n\n글', 'b.md': '글' });
    expect(files['ko/a.md']).toBe('# [데몬셋](b.md)\n\n글\n');
  });
});

describe('links', () => {
  it('stay as they are where they lead nowhere, and in code', async () => {
    const { to, faults } = await importFrom(
      folderOf({ 'a.md': '글 [[없음]] [x](gone.md) `[[b]]` ![](http://a.example/x.png)\n\n    [[b]]\n', 'b.md': '글' }),
    );
    expect(textsIn(to)['ko/a.md']).toBe('글 [[없음]] [x](gone.md) `[[b]]` ![](http://a.example/x.png)\n\n    [[b]]\n');
    expect(faults.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '1:3 link-broken',
      '1:10 link-broken',
      '1:31 image-remote',
    ]);
  });

  it('are none where two brackets were two brackets', async () => {
    const files = await importOf({
      '_posts/2020-01-01-a.md': '---\nlayout: post\n---\n순서는 [[8, 5], [6, 7]]과 [[1]]입니다.',
    });
    expect(files['ko/a.md']).toContain('순서는 \\[[8, 5], [6, 7]]과 \\[[1]]입니다.');
  });

  it('follow old addresses, and lead to the top where a title was meant', async () => {
    const files = await importOf({
      'a.md': '---\npermalink: /옛/주소/\n---\n# 가\n\n[여기](#가) [[#가]]',
      'b/c.md': '글 [가](/옛/주소/#가) [가][1] <a href="../a.md">가</a>\n\n[1]: ../a.md',
    });
    expect(files['ko/a.md']).toContain('[여기](#top)');
    expect(files['ko/b/c.md']).toBe('글 [가](../a.md) [가][1] <a href="../a.md">가</a>\n\n[1]: ../a.md\n');
  });

  it('of wikilinks go on meaning what they meant where names come to be the same', async () => {
    const files = await importOf({
      'x/0123456789abcdef.md': '# 파드\n\n[[x/0123456789abcdef]]',
      'y/파드.md': '글 [[0123456789abcdef|그것]] [[y/파드]]',
    });
    expect(files['ko/y/파드.md']).toBe('글 [[x/파드|그것]] [[y/파드]]\n');
    expect(files['ko/x/파드.md']).toContain('[[x/파드|0123456789abcdef]]');
  });
});

it('makes folders that were not there', async () => {
  const to = path.join(emptyFolder(), 'a/b/c');
  mkdirSync(path.dirname(path.dirname(to)), { recursive: true });
  expect(Object.keys(textsIn((await importFrom(folderOf({ 'ko/a.md': '가' }), to)).to))).toEqual(['ko/a.md']);
});
