import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '#markdown';
import { readVault } from '#vault';
import type { Garden } from './garden.ts';
import { plantGarden } from './plant-garden.ts';
import { addressesOf, faultsOf, htmlAt, published, siteWith } from './testing/hand-made.ts';

async function grow(name: string): Promise<Garden> {
  const root = fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
  const site = siteWith({ publication: 'auto' });
  const [vault, markdown] = [await readVault(root, site), await createMarkdown()];
  return plantGarden({ site, vault, ...markdown, lastChange: () => undefined });
}

/** Links and images of a page: `text → address`. */
function linksOf(garden: Garden, address: string): string[] {
  const html = htmlAt(garden, address);
  const found = html.matchAll(/<a(?! class="heading-anchor")([^>]*)>(.*?)<\/a>|<img src="([^"]*)"/gs);
  return [...found].map(([, attributes = '', label = '', source]) => {
    if (source !== undefined) return `image → ${decodeURI(source)}`;
    const href = /href="([^"]*)"/.exec(attributes)?.[1];
    return `${label.replace(/<[^>]*>/g, '')} → ${href === undefined ? 'nowhere' : decodeURI(href)}`;
  });
}

describe('an Obsidian vault', async () => {
  const garden = await grow('obsidian');

  it('has a page for each public note', () => {
    expect(addressesOf(garden).filter((address) => address.startsWith('ko/'))).toEqual([
      'ko/',
      'ko/tags',
      'ko/tags/공부',
      'ko/tags/공부/쿠버네티스',
      'ko/쿠버네티스',
      'ko/쿠버네티스/daemonset',
      'ko/쿠버네티스/파드',
    ]);
  });

  it('has its links led as Obsidian leads them', () => {
    expect(linksOf(garden, 'ko/')).toEqual([
      '▣ DaemonSet → /ko/쿠버네티스/daemonset/',
      '파드의 수명 → /ko/쿠버네티스/파드/#수명-주기',
      '비공개 노트 → nowhere',
      'image → /media/그림/노드.png',
      '‘파드’에서 가져옴 → /ko/쿠버네티스/파드/#^약속',
      '#공부/쿠버네티스 → /ko/tags/공부/쿠버네티스/',
    ]);
    expect(htmlAt(garden, 'ko/')).toContain('width="200" height="150"');
  });

  it('has sections embedded, and anchors that lead to them', () => {
    const html = htmlAt(garden, 'ko/쿠버네티스/daemonset');
    expect(html).toContain('id="embed-1-수명-주기"');
    expect(linksOf(garden, 'ko/쿠버네티스/daemonset')).toContain('위로 → #embed-1-수명-주기');
    expect(linksOf(garden, 'ko/쿠버네티스/파드')).toEqual([
      '데몬셋 &gt; 특징 → /ko/쿠버네티스/daemonset/#특징',
      '없는 노트 → nowhere',
      '위로 → #수명-주기',
    ]);
  });

  it('has true faults', () => {
    expect(garden.diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`)).toEqual([
      'link-private 시작.md:8:56',
      'link-private 쿠버네티스/▣ DaemonSet.md:5:28',
      'link-broken 쿠버네티스/파드.md:6:31',
    ]);
  });

  it('tells nothing of what is private', () => {
    expect(/.{0,80}(?:몰래|비밀|사적).{0,40}/.exec(published(garden))?.[0]).toBeUndefined();
  });
});

describe('a repository of READMEs', async () => {
  const garden = await grow('readme');

  it('has its links led as GitHub leads them', () => {
    expect(linksOf(garden, 'ko/')).toEqual([
      'English → /en/',
      '설치 → /ko/docs/설치-가이드/',
      '설정 모음 → /ko/docs/설정/',
      '상태 → https://ci.example/',
      'image → /media/docs/images/구조 도.png',
    ]);
    expect(linksOf(garden, 'ko/docs/설치-가이드')).toEqual([
      '처음으로 → /ko/',
      '설정 → /ko/docs/설정/노드/#메모리',
      '준비 → #1-준비',
      'image → /media/docs/images/구조 도.png',
    ]);
  });

  it('keeps to the language of the page', () => {
    expect(linksOf(garden, 'en/')).toEqual(['한국어 → /ko/', 'Installing → /en/docs/설치-가이드/#1-준비']);
    expect(linksOf(garden, 'en/docs/설정/노드')).toContain('가이드 → /en/docs/설치-가이드/');
  });

  it('has true faults', () => {
    expect(faultsOf(garden)).toEqual([
      'image-remote README.md:5',
      'anchor-broken docs/설정/노드.md:5',
      'link-scheme docs/설정/노드.md:5',
    ]);
  });
});
