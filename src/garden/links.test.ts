import { describe, expect, it } from 'vitest';
import type { Note } from '#vault';
import { faultsOf, handMade, htmlAt, notePageAt, type NoteTraits, plant } from './testing/hand-made.ts';

/** The opening tags of links on the page of a note with this text, standing at `path` among other notes. */
function linksIn(source: string, others: readonly Note[], path = 'ko/x/source.md', files: readonly string[] = []) {
  const garden = plant([handMade(path, source), ...others], files);
  const address = path.replace(/\.md$/, '').replace(/^(?!ko\/|en\/)/, 'ko/');
  const html = htmlAt(garden, address);
  const links = [...html.matchAll(/<a( [^>]*)?>(.*?)<\/a>/g)].map(([, attributes = '', label = '']) => ({
    href: /href="([^"]*)"/.exec(attributes)?.[1],
    class: /class="([^"]*)"/.exec(attributes)?.[1],
    label,
  }));
  return { links, html, faults: faultsOf(garden), garden };
}

const at = (path: string, source = '', traits: NoteTraits = {}): Note => handMade(path, source, traits);

describe('a wikilink', () => {
  it.each<[string, string, Note[], string]>([
    ['the exact path from the top', '[[ko/a]]', [at('ko/a.md'), at('ko/y/ko/a.md')], '/ko/a/'],
    ['the path from the folder', '[[deep/a]]', [at('ko/x/deep/a.md'), at('ko/y/deep/a.md')], '/ko/x/deep/a/'],
    ['a name in the same folder', '[[a]]', [at('ko/a.md'), at('ko/x/a.md')], '/ko/x/a/'],
    ['a name nearest to the top', '[[a]]', [at('ko/y/a.md'), at('ko/y/z/a.md')], '/ko/y/a/'],
    ['the end of a path', '[[z/a]]', [at('ko/a.md'), at('ko/y/z/a.md')], '/ko/y/z/a/'],
    ['a name in any case', '[[DAEMONset]]', [at('ko/DaemonSet.md')], '/ko/daemonset/'],
    ['a name with its extension', '[[a.md]]', [at('ko/y/a.md')], '/ko/y/a/'],
    ['a name with dots', '[[v1.2]]', [at('ko/v1.2.md')], '/ko/v1.2/'],
    ['a name with signs', '[[▣ DaemonSet]]', [at('ko/▣ DaemonSet.md')], '/ko/daemonset/'],
    [
      'a name that comes apart',
      `[[${'데몬셋'.normalize('NFD')}]]`,
      [at('ko/데몬셋.md')],
      '/ko/%EB%8D%B0%EB%AA%AC%EC%85%8B/',
    ],
    ['a path with ..', '[[../a]]', [at('ko/a.md'), at('ko/x/a.md')], '/ko/a/'],
    ['an alias', '[[데몬셋]]', [at('ko/daemonset.md', '', { aliases: ['데몬셋'] })], '/ko/daemonset/'],
    ['a name rather than an alias', '[[a]]', [at('ko/b.md', '', { aliases: ['a'] }), at('ko/y/a.md')], '/ko/y/a/'],
    [
      'a place in the tree',
      '[[나무/잎]]',
      [at('ko/notes/1.md', '', { stem: '나무/잎' })],
      '/ko/%EB%82%98%EB%AC%B4/%EC%9E%8E/',
    ],
    ['a folder with a README', '[[workloads]]', [at('ko/workloads/README.md')], '/ko/workloads/'],
    ['a folder without a note', '[[workloads]]', [at('ko/workloads/pod.md')], '/ko/workloads/'],
    ['the text of its own language', '[[a]]', [at('en/a/a.md'), at('ko/y/z/a.md')], '/ko/y/z/a/'],
    ['a note that is written in the other language alone', '[[a]]', [at('en/a.md')], '/ko/a/'],
    ['a suffixed file by its bare name', '[[a]]', [at('ko/y/a.ko.md', '', { stem: 'y/a' })], '/ko/y/a/'],
  ])('finds %s', (_, source, others, href) => {
    const { links, faults } = linksIn(source, others);
    expect(links[0]?.href).toBe(href);
    expect(faults).toEqual([]);
  });

  it.each([
    ['[[데몬셋]]', '데몬셋'],
    ['[[y/데몬셋.md]]', '데몬셋'],
    ['[[데몬셋#특징]]', '데몬셋 &gt; 특징'],
    ['[[데몬셋|이름]]', '이름'],
    ['[[데몬셋#^b1]]', '데몬셋'],
    ['[[y/README]]', '와이'],
    ['[[#제목]]', '제목'],
  ])('%s is labelled %s', (source, label) => {
    const others = [at('ko/y/데몬셋.md', '## 특징\n문단 ^b1'), at('ko/y/README.md', '# 와이')];
    expect(linksIn(`${source}\n## 제목`, others).links[0]?.label).toBe(label);
  });

  it('is reported where it is ambiguous, and leads to the same note every time', () => {
    const { links, faults, garden } = linksIn('\n[[a]]', [at('ko/z/a.md'), at('ko/yy/a.md')]);
    expect(links[0]?.href).toBe('/ko/z/a/');
    expect(faults).toEqual(['link-ambiguous ko/x/source.md:2']);
    expect(garden.diagnostics[0]?.message.en).toContain('ko/yy/a.md');
  });

  it('is not ambiguous between the faces of one note', () => {
    expect(linksIn('[[a]]', [at('ko/y/a.md'), at('en/y/a.md')]).faults).toEqual([]);
  });

  it('is reported where it is broken, with near names', () => {
    const { links, faults, garden } = linksIn('[[데몬센]]', [at('ko/데몬셋.md'), at('ko/b.md', '# 데몬 센')]);
    expect(links[0]).toMatchObject({ href: undefined, class: 'link-broken', label: '데몬센' });
    expect(faults).toEqual(['link-broken ko/x/source.md:1']);
    expect(garden.diagnostics[0]?.hint?.ko).toContain('ko/데몬셋.md');
    expect(garden.diagnostics[0]?.hint?.ko).toContain('ko/b.md (데몬 센)');
  });

  it('does not find a title, but offers it', () => {
    const { links, garden } = linksIn('[[데몬셋이란]]', [at('ko/daemonset.md', '# 데몬셋이란')]);
    expect(links[0]?.class).toBe('link-broken');
    expect(garden.diagnostics[0]?.hint?.en).toContain('ko/daemonset.md (데몬셋이란)');
  });
});

describe('a Markdown link', () => {
  it.each<[string, string, Note[], string]>([
    ['a file beside it', '[l](a.md)', [at('ko/a.md'), at('ko/x/a.md')], '/ko/x/a/'],
    ['a file above', '[l](../a.md)', [at('ko/a.md'), at('ko/x/a.md')], '/ko/a/'],
    ['a path from the top', '[l](/ko/a.md)', [at('ko/a.md')], '/ko/a/'],
    ['a path from the top without a slash', '[l](ko/y/a.md)', [at('ko/y/a.md')], '/ko/y/a/'],
    ['a path without extension', '[l](../a)', [at('ko/a.md')], '/ko/a/'],
    ['a page that another generator makes', '[l](../a.html)', [at('ko/a.md')], '/ko/a/'],
    ['a decoded name', '[l](../a b.md)', [at('ko/a b.md')], '/ko/a-b/'],
    ['a folder', '[l](../y/)', [at('ko/y/b.md')], '/ko/y/'],
    ['a folder rather than a note of its name', '[l](../y/)', [at('ko/y/README.md'), at('ko/z.md')], '/ko/y/'],
    ['a README', '[l](../y/README.md)', [at('ko/y/README.md')], '/ko/y/'],
    ['a note that is not translated', '[l](../a.md)', [at('en/a.md')], '/ko/a/'],
    ['an address of the site', '[l](/ko/y/a/)', [at('ko/y/A!.md')], '/ko/y/a/'],
    ['an address in the other language', '[l](/en/y/a/)', [at('ko/y/A!.md')], '/en/y/a/'],
    [
      'an old address',
      '[l](/Kubernetes/▣ DaemonSet/)',
      [at('ko/1.md', '', { permalink: '/Kubernetes/▣ DaemonSet/' })],
      '/ko/1/',
    ],
    ['the home page', '[l](/)', [], '/ko/'],
    ['a tag', '[l](/ko/tags/하나/)', [at('ko/a.md', '#하나')], '/ko/tags/%ED%95%98%EB%82%98/'],
    ['a name, as editors write the shortest path', '[l](a.md)', [at('ko/y/a.md')], '/ko/y/a/'],
    ['a file with a query', '[l](../a.md?plain=1)', [at('ko/a.md')], '/ko/a/'],
    ['itself', '[l](source.md)', [], '/ko/x/source/'],
  ])('finds %s', (_, source, others, href) => {
    const { links, faults } = linksIn(source, others);
    expect(links[0]?.href).toBe(href);
    expect(faults).toEqual([]);
  });

  it.each(['[l](gone.md)', '[l](../../../a.md)', '[l](/ko/gone/)', '[l](README.md)', '[l](#gone-note/../x)'])(
    'reports %s',
    (source) => {
      const { links, faults } = linksIn(source, [at('ko/README.md'), at('ko/a.md')]);
      expect(faults).toEqual([expect.stringMatching(/^(?:link|anchor)-broken ko\/x\/source\.md:1$/)]);
      expect(links[0]?.label).toBe('l');
    },
  );

  it('that another site answers is external', () => {
    const { html, faults } = linksIn('[l](https://kubernetes.io/docs/?a=1&b="2")', []);
    expect(html).toBe(
      '<p><a class="external" href="https://kubernetes.io/docs/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer">l</a></p>',
    );
    expect(faults).toEqual([]);
  });

  it.each(['mailto:a@b.example', 'tel:+82-2-123', 'http://a.example', '//cdn.example/x'])('follows %s', (target) => {
    expect(linksIn(`[l](${target})`, []).links[0]?.class).toBe('external');
  });

  it.each([
    'javascript:alert(1',
    'JAVA\tSCRIPT:x',
    ' vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'obsidian://x',
  ])('does not follow %s', (target) => {
    const { links, faults } = linksIn(`[l](${target})`, []);
    expect(links[0]).toMatchObject({ href: undefined, class: 'link-broken' });
    expect(faults).toEqual(['link-scheme ko/x/source.md:1']);
  });

  it('finds a note whose name looks like an address', () => {
    expect(linksIn('[l](k8s: intro.md)', [at('ko/x/k8s: intro.md')]).links[0]?.href).toBe('/ko/x/k8s-intro/');
  });
});

describe('a link stays in the language of its page', () => {
  const notes = [at('ko/a.md', '[[b]] [l](b.md) [l](/en/c/)'), at('ko/b.md'), at('en/b.md'), at('ko/c.md')];

  it('in the language of the text', () => {
    expect(htmlAt(plant(notes), 'ko/a')).toMatch(/href="\/ko\/b\/".*href="\/ko\/b\/".*href="\/en\/c\/"/);
  });

  it('where the text is shown in the other language', () => {
    expect(htmlAt(plant(notes), 'en/a')).toMatch(/href="\/en\/b\/".*href="\/en\/b\/".*href="\/en\/c\/"/);
  });

  it('but for a link from one face to the other', () => {
    const garden = plant([at('README.md', '[English](README.en.md)'), at('README.en.md', '[한국어](README.md)')]);
    expect(htmlAt(garden, 'ko/')).toContain('href="/en/" hreflang="en"');
    expect(htmlAt(garden, 'en/')).toContain('href="/ko/" hreflang="ko"');
  });
});

describe('an anchor', () => {
  const target = at(
    'ko/b.md',
    '# 비\n## 특징\n## 예: C++\n## 특징\n### 세부 사항\n문단 ^b1\n### 가\n## 나\n### 가\n## 견줌 [[b#특징|둘]] 끝',
  );

  it.each([
    ['[[b#특징]]', '#특징'],
    ['[[b#예 C++]]', '#예-c-'],
    ['[[b#예: c++]]', '#예-c-'],
    ['[[b#특징#세부 사항]]', '#세부-사항'],
    ['[[b#나#가]]', '#가-1'],
    ['[[b#견줌 둘 끝]]', '#견줌-둘-끝'],
    ['[[b#견줌 b 특징 둘 끝]]', '#견줌-둘-끝'],
    ['[[b#^b1]]', '#^b1'],
    ['[[b#비]]', ''],
    ['[l](../b.md#특징-1)', '#특징-1'],
    ['[l](../b.md#세부%20사항)', '#세부-사항'],
    ['[l](../b.md#)', ''],
  ])('%s leads to %j', (source, fragment) => {
    const { links, faults } = linksIn(source, [target]);
    expect(decodeURIComponent(links[0]?.href ?? '')).toBe(`/ko/b/${fragment}`);
    expect(faults).toEqual([]);
  });

  it('that is the title of a note leads to its top', () => {
    const { links, faults } = linksIn('[l](../b.md#Object-Meta)', [at('ko/b.md', '글', { title: 'Object Meta' })]);
    expect([links[0]?.href, faults]).toEqual(['/ko/b/', []]);
  });

  it('into the same note is a fragment', () => {
    expect(linksIn('[[#둘]] [l](#하나)\n## 하나\n## 둘', []).links.map(({ href }) => href)).toEqual(['#둘', '#하나']);
  });

  it('that is not there leads to the note and is reported with near headings', () => {
    const { links, faults, garden } = linksIn('[[b#특짐]] [[b#^zz]]', [target]);
    expect(links.map(({ href }) => href)).toEqual(['/ko/b/', '/ko/b/']);
    expect(faults).toEqual(['anchor-broken ko/x/source.md:1']);
    expect(garden.diagnostics[0]?.hint?.en).toContain('특징');
  });

  it('leads to the heading at the same place in the other language', () => {
    const notes = [
      at('ko/a.md', '[[b#특징]]'),
      at('ko/b.md', '## 개요\n## 특징'),
      at('en/b.md', '## Overview\n## Traits'),
    ];
    const garden = plant(notes);
    expect(htmlAt(garden, 'ko/a')).toContain('href="/ko/b/#특징"');
    expect(htmlAt(garden, 'en/a')).toContain('href="/en/b/#traits"');
    const [, en] = notePageAt(garden, 'ko/b').faces;
    expect(en?.headingIds).toEqual(['overview', 'traits']);
  });

  it('is left away where the other text has another structure', () => {
    const notes = [at('ko/a.md', '[[b#특징]]'), at('ko/b.md', '## 개요\n## 특징'), at('en/b.md', '## Traits')];
    const garden = plant(notes);
    expect(htmlAt(garden, 'en/a')).toContain('href="/en/b/"');
    expect(notePageAt(garden, 'ko/b').faces[1]).not.toHaveProperty('headingIds');
  });

  it('is found in the other face where its own lacks it', () => {
    const { links, faults } = linksIn('[[b#Traits]]', [at('ko/b.md', '## 특징'), at('en/b.md', '## Traits')]);
    expect(links[0]?.href).toBe('/ko/b/#특징');
    expect(faults).toEqual([]);
  });
});

it.each([
  ['[](../b.md)', '비'],
  ['[](https://a.example/x)', 'https://a.example/x'],
  ['[](gone.md)', 'gone'],
])('gives a Markdown link without a text one to read: %s', (source, label) => {
  expect(linksIn(source, [at('ko/b.md', '# 비')]).links[0]?.label).toBe(label);
});

it('keeps the base path', () => {
  const notes = [at('ko/a.md', '[[b]] [l](/wiki/ko/b/) [l](/ko/b/)'), at('ko/b.md')];
  const html = htmlAt(plant(notes, [], { base: '/wiki/' }), 'ko/a');
  expect(html.match(/href="\/wiki\/ko\/b\/"/g)).toHaveLength(3);
});
