import { describe, expect, it } from 'vitest';
import { addressesOf, faultsOf, handMade, notePageAt, pageAt, plant } from './testing/hand-made.ts';

describe('addresses', () => {
  it('are made from the stem, in both languages', () => {
    const garden = plant([handMade('ko/Kubernetes/▣ DaemonSet.md')]);
    expect(addressesOf(garden)).toEqual([
      'ko/',
      'ko/kubernetes',
      'ko/kubernetes/daemonset',
      'en/',
      'en/kubernetes',
      'en/kubernetes/daemonset',
    ]);
    expect(faultsOf(garden)).toEqual([]);
  });

  it('are each language’s own where the stems differ', () => {
    const garden = plant([
      handMade('ko/개념/데몬셋.md'),
      handMade('en/concepts/daemonset.md', '', { translationOf: '데몬셋' }),
    ]);
    expect(addressesOf(garden)).toEqual([
      'ko/',
      'ko/개념',
      'ko/개념/데몬셋',
      'en/',
      'en/concepts',
      'en/concepts/daemonset',
    ]);
    expect(notePageAt(garden, 'ko/개념/데몬셋').faces).toMatchObject([
      { lang: 'ko', translated: true },
      { lang: 'en', href: '/en/concepts/daemonset/', translated: true },
    ]);
    expect(pageAt(garden, 'ko/개념').faces[1]).toEqual({ lang: 'en', href: '/en/concepts/', translated: true });
  });

  it('stay apart when two notes want the same, and the one that is spelled so gets it', () => {
    const garden = plant([
      handMade('ko/!Pod.md'),
      handMade('ko/pod-2.md'),
      handMade('ko/pod.md'),
      handMade('ko/★ pod.md'),
    ]);
    const notes = new Map(
      ['pod', 'pod-2', 'pod-3', 'pod-4'].map((slug) => [slug, notePageAt(garden, `ko/${slug}`).note]),
    );
    expect(Object.fromEntries(notes)).toEqual({
      pod: 'ko/pod.md',
      'pod-2': 'ko/pod-2.md',
      'pod-3': 'ko/!Pod.md',
      'pod-4': 'ko/★ pod.md',
    });
    expect(faultsOf(garden)).toEqual(['address-collision ko/!Pod.md:1', 'address-collision ko/★ pod.md:1']);
    expect(garden.diagnostics[0]?.message.en).toBe(
      '`ko/pod.md` and `ko/!Pod.md` both belong at `/ko/pod/`. `ko/!Pod.md` is at `/ko/pod-3/`.'.replaceAll(
        /`(ko\/\S+\.md)`/g,
        '$1',
      ),
    );
  });

  it('prefer what is written in the language', () => {
    const garden = plant([handMade('en/Pod!.md'), handMade('ko/pod.md')]);
    expect(notePageAt(garden, 'en/pod').note).toBe('en/Pod!.md');
    expect(notePageAt(garden, 'ko/pod').note).toBe('ko/pod.md');
    expect(notePageAt(garden, 'en/pod-2')).toMatchObject({ note: 'ko/pod.md', contentLang: 'ko' });
  });

  it('leave room for tags', () => {
    const garden = plant([handMade('ko/Tags/a.md', '#하나'), handMade('ko/Tags/b.md')]);
    expect(addressesOf(garden).filter((address) => address.startsWith('ko/tags'))).toEqual([
      'ko/tags',
      'ko/tags-2',
      'ko/tags-2/a',
      'ko/tags-2/b',
      'ko/tags/하나',
    ]);
    expect(faultsOf(garden)).toEqual(['address-reserved ko/Tags/a.md:1']);
  });

  it('leave room for the page of the search', () => {
    const garden = plant([handMade('en/Search.md'), handMade('en/search engines.md')]);
    expect(addressesOf(garden).filter((address) => address.startsWith('en/s'))).toEqual([
      'en/search-2',
      'en/search-engines',
    ]);
    expect(faultsOf(garden)).toEqual(['address-reserved en/Search.md:1']);
  });

  it('give a folder to the note of its name', () => {
    const garden = plant([handMade('ko/workloads.md', '# 워크로드'), handMade('ko/workloads/pod.md')]);
    expect(notePageAt(garden, 'ko/workloads').entries.map(({ href }) => href)).toEqual(['/ko/workloads/pod/']);
  });

  it('join folders that differ in signs alone', () => {
    const garden = plant([handMade('ko/▣ K8s/a.md'), handMade('ko/K8s/b.md')]);
    const page = pageAt(garden, 'ko/k8s');
    expect(page.kind === 'folder' && page.entries.map(({ text }) => text)).toEqual(['a', 'b']);
  });
});

describe('the home page', () => {
  it('is a list where no note claims it', () => {
    const home = pageAt(plant([handMade('ko/a.md')]), 'ko/');
    expect(home).toMatchObject({ kind: 'folder', isHome: true, title: '마당', description: '공부', breadcrumbs: [] });
  });

  it('is the README or index at the top', () => {
    for (const path of ['ko/index.md', 'README.md', '_index.md']) {
      const garden = plant([handMade(path, '# 어서 오세요')]);
      expect(notePageAt(garden, 'ko/')).toMatchObject({ title: '어서 오세요', isHome: true });
      expect(notePageAt(garden, 'en/')).toMatchObject({ contentLang: 'ko', isHome: true });
    }
  });

  it('is the note with dg-home, and the other index has an address of its own', () => {
    const garden = plant([handMade('ko/index.md'), handMade('ko/시작.md', '', { home: true })]);
    expect(notePageAt(garden, 'ko/').note).toBe('ko/시작.md');
    expect(notePageAt(garden, 'ko/index').note).toBe('ko/index.md');
  });

  it('is one note, and a second one is reported', () => {
    const garden = plant([handMade('ko/a.md', '', { home: true }), handMade('ko/b.md', '', { home: true })]);
    expect(notePageAt(garden, 'ko/').note).toBe('ko/a.md');
    expect(faultsOf(garden)).toEqual(['home-conflict ko/b.md:1']);
  });

  it('is there in a wiki without notes', () => {
    const garden = plant([]);
    expect(addressesOf(garden)).toEqual(['ko/', 'en/']);
    expect(pageAt(garden, 'en/')).toMatchObject({ kind: 'folder', title: 'Yard', entries: [] });
  });
});

it('serves one language when the site has one', () => {
  const notes = [handMade('ko/a.md', '가'), handMade('en/a.md', 'A'), handMade('en/b.md', 'B')];
  const garden = plant(notes, [], { languages: ['ko'] });
  expect(addressesOf(garden)).toEqual(['ko/', 'ko/a', 'ko/b']);
  expect(notePageAt(garden, 'ko/b')).toMatchObject({ contentLang: 'en', faces: [{ lang: 'ko', translated: false }] });
});

it('throws for an address that is not there', () => {
  const garden = plant([handMade('ko/a.md')]);
  expect(() => pageAt(garden, 'ko/b')).toThrow(RangeError);
  expect(() => pageAt(garden, 'ko/tags')).toThrow(RangeError);
});
