import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsFor } from '#i18n';
import { createMarkdown } from '#markdown';
import { toVaultPath } from '#naming';
import type { Note } from '#vault';
import { plantGarden } from './plant-garden.ts';
import { faultsOf, handMade as at, htmlAt, notePageAt, siteWith, vaultOf } from './testing/hand-made.ts';
import { writeBody } from './write-body.ts';

const markdown = await createMarkdown();
const texts = textsFor('ko').text;

/** The page of `ko/a.md` with this text, among notes and files that lie on the disk. */
function pageWith(
  source: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  { others = [], heldBack = [] }: { others?: readonly Note[]; heldBack?: readonly string[] } = {},
) {
  const root = mkdtempSync(path.join(tmpdir(), 'madang-files-'));
  const attachments = Object.entries(files).map(([name, bytes]) => {
    const absolutePath = path.join(root, name);
    mkdirSync(path.dirname(absolutePath), { recursive: true });
    writeFileSync(absolutePath, bytes);
    return { path: toVaultPath(name), absolutePath, heldBack: heldBack.includes(name) };
  });
  const garden = plantGarden({
    ...{ site: siteWith(), ...markdown, lastChange: () => undefined },
    vault: {
      ...vaultOf([at('ko/a.md', source), ...others]),
      attachments: new Map(attachments.map((file) => [file.path, file])),
    },
  });
  const { body } = notePageAt(garden, 'ko/a');
  return {
    html: writeBody(body),
    body,
    garden,
    faults: faultsOf(garden),
    assets: garden.assets.map((asset) => asset.path),
  };
}

describe('a file of code', () => {
  it('is shown as a block under its name, and is not published for that', () => {
    const { html, assets, faults } = pageWith('![[pod.yaml]]', { 'ko/pod.yaml': 'kind: Pod\n' });
    expect(html).toContain('<figure class="code" data-lang="yaml"><figcaption>pod.yaml</figcaption>');
    expect(html).toContain('kind');
    expect([assets, faults]).toEqual([[], []]);
  });

  it.each([
    ['![[src/run.py|실행]]', 'src/run.py', 'python', '실행'],
    ['![[Dockerfile]]', 'Dockerfile', 'dockerfile', 'Dockerfile'],
    ['![[data.unknown]]', 'data.unknown', 'text', 'data.unknown'],
  ])('has the language and title that it should: %s', (source, file, lang, title) => {
    const { html } = pageWith(source, { [file]: 'a = 1' });
    expect(html).toContain(`data-lang="${lang}"><figcaption>${title}</figcaption>`);
  });

  it('is read as notes are, and cannot write into the page', () => {
    const inCp949 = Buffer.from('b5a5b8f3bcc2', 'hex');
    expect(pageWith('![[a.sh]]', { 'a.sh': inCp949 }).html).toContain('데몬셋');
    const { html } = pageWith('![[a.sh]]', { 'a.sh': 'echo </code><script>\uFDD00\uFDD1' });
    expect(html).not.toContain('<script>');
    expect(html).not.toMatch(/[\uFDD0-\uFDD2]/);
  });

  it('is published where it is linked too', () => {
    const { html, assets } = pageWith('![[a.yaml]]\n\n[여기](a.yaml)', { 'ko/a.yaml': 'a: 1' });
    expect(html).toContain('href="/media/ko/a.yaml"');
    expect(assets).toEqual(['media/ko/a.yaml']);
  });

  it('that is no text, or too much, is a link', () => {
    const binary = pageWith('![[a.bin]]', { 'a.bin': Uint8Array.of(0, 1, 2) });
    expect(binary.html).toContain('<a href="/media/a.bin">a.bin</a>');
    const large = pageWith('![[a.yaml]]', { 'a.yaml': 'a: 1\n'.repeat(100_000) });
    expect(large.html).toContain('<a href="/media/a.yaml">a.yaml</a>');
    expect(large.faults).toEqual(['embed-file-too-large ko/a.md:1']);
  });

  it('that must not be published is neither shown nor named', () => {
    const { html, assets, faults } = pageWith(
      '![[비밀.yaml]]\n\n[[비밀.yaml]] [비밀.yaml](비밀.yaml) [설정](비밀.yaml) ![](비밀.png) ![비밀](비밀.png)',
      { 'ko/비밀.yaml': '암호: 1', 'ko/비밀.png': '' },
      { heldBack: ['ko/비밀.yaml', 'ko/비밀.png'] },
    );
    expect(html).not.toMatch(/비밀\.|암호/);
    expect(html).toContain(`<p class="embed-private">${texts.embedPrivateFile}</p>`);
    expect(html).toContain('>설정</a>');
    expect(assets).toEqual([]);
    expect(new Set(faults)).toEqual(
      new Set(['attachment-never-public ko/a.md:1', 'attachment-never-public ko/a.md:3']),
    );
  });

  it('changes the page when it changes', () => {
    const before = pageWith('![[a.yaml]]', { 'a.yaml': 'a: 1' });
    expect(pageWith('![[a.yaml]]', { 'a.yaml': 'a: 2' }).body).not.toEqual(before.body);
  });

  it('is cut off where a page would carry too much', () => {
    const { html, faults } = pageWith('![[a.yaml]]\n\n'.repeat(50), { 'a.yaml': 'a: 1\n'.repeat(20_000) });
    expect(html.length).toBeLessThan(5_000_000);
    expect(html).toContain('<p class="embed-link">a.yaml</p>');
    expect(faults).toEqual([expect.stringMatching(/^embed-limit/)]);
  });
});

describe('a canvas', () => {
  const canvas = JSON.stringify({
    nodes: [
      { id: '3', type: 'file', file: 'ko/비밀.md', x: 0, y: 30 },
      { id: '2', type: 'file', file: 'ko/b.md', x: 0, y: 20 },
      { id: '1', type: 'text', text: '# 첫 <b>**카드**</b> [[비밀]] [비밀](비밀.md) [[b|둘]]', x: 0, y: 10 },
      { id: '4', type: 'link', url: 'https://a.example/', x: 0, y: 40 },
      { id: '5', type: 'link', url: 'javascript:alert(1)', x: 0, y: 50 },
      { id: '6', type: 'file', file: 'ko/그림.png', x: 0, y: 60 },
      { id: '7', type: 'strange', x: 0, y: 70 },
      'no node',
    ],
    edges: [{ id: 'e' }],
  });
  const others = [at('ko/b.md', '# 둘째'), at('ko/비밀.md', '# 비밀 제목', { private: true })];

  it('says what is on its cards in the order of reading, and nothing private', () => {
    const { html, assets, faults } = pageWith('![[판.canvas]]', { '판.canvas': canvas, 'ko/그림.png': '' }, { others });
    expect(html).toContain(
      '<figure class="drawing"><figcaption><strong>판.canvas</strong> 캔버스 · 카드 6장, 연결 1개',
    );
    expect(html).toContain(`<li>첫 &lt;b&gt;카드&lt;/b&gt; ${texts.privateNote} ${texts.privateNote} 둘</li>`);
    expect(html).toContain('<li><a href="/ko/b/">둘째</a></li>');
    expect(html).toContain('<a class="external" href="https://a.example/"');
    expect(html).not.toMatch(/비밀|javascript|"nodes"/);
    expect(assets).toEqual([]);
    expect(faults).toEqual(['drawing-not-drawn ko/a.md:1']);
  });

  it('is never published, however it is linked', () => {
    const { html, assets } = pageWith(
      '[[판.canvas]] [여기](../판.canvas) ![](../판.canvas)',
      { '판.canvas': canvas },
      { others },
    );
    expect(html).toContain(`<a class="link-drawing" title="${texts.drawing.notShown}">여기</a>`);
    expect(html).not.toContain('/media/');
    expect(assets).toEqual([]);
  });

  it.each([
    ['no JSON', '{"nodes": ['],
    ['a list', '[]'],
    ['too deep', '['.repeat(200_000)],
    ['another thing', '{"nodes": 1}'],
    ['too large', `{"nodes": [${'"가나다",'.repeat(500_000)}1]}`],
  ])('that is %s is named and reported', (_, text) => {
    const { html, faults } = pageWith('![[판.canvas]]', { '판.canvas': text });
    expect(html).toContain('<strong>판.canvas</strong>');
    expect(html.length).toBeLessThan(500);
    expect(faults).toEqual(['drawing-unreadable ko/a.md:1']);
  });

  it('with thousands of cards is cut off', () => {
    const nodes = Array.from({ length: 20_000 }, (_, y) => ({ type: 'text', text: `카드 ${y}`, x: 0, y }));
    const { html } = pageWith('![[판.canvas]]', { '판.canvas': JSON.stringify({ nodes, edges: [] }) });
    expect(html.match(/<li>/g)).toHaveLength(201);
    expect(html).toContain('이 밖에 9,800개');
  });
});

describe('an Excalidraw drawing', () => {
  const data = JSON.stringify({
    type: 'excalidraw',
    elements: [
      { type: 'text', text: '노드', x: 5, y: 0 },
      { type: 'rectangle', x: 0, y: 0 },
      { type: 'text', text: '지운 글', isDeleted: true, x: 0, y: 0 },
    ],
  });

  it('is the picture that was made of it', () => {
    const files = { 'ko/그림.excalidraw': data, 'ko/그림.excalidraw.svg': '<svg viewBox="0 0 30 20"/>' };
    const { html, assets, faults } = pageWith('![[그림.excalidraw|구조]] [[그림.excalidraw]]', files);
    expect(html).toContain('<figure class="drawing"><img src="/media/ko/%EA%B7%B8%EB%A6%BC.excalidraw.svg" alt="구조"');
    expect(assets).toEqual(['media/ko/그림.excalidraw.svg']);
    expect(faults).toEqual([]);
  });

  it('says its texts where there is no picture', () => {
    const { html, faults } = pageWith('![[그림.excalidraw]]', { 'ko/그림.excalidraw': data });
    expect(html).toContain('Excalidraw 그림 · 도형 2개');
    expect(html).toContain('<ul><li>노드</li></ul>');
    expect(html).not.toMatch(/지운 글|elements/);
    expect(faults).toEqual(['drawing-not-drawn ko/a.md:1']);
  });

  const note = at(
    'ko/그림.excalidraw.md',
    [
      '==⚠  Switch to EXCALIDRAW VIEW ⚠==',
      '',
      '앞에 적은 글 [[b]]',
      '',
      '# Excalidraw Data',
      '',
      '## Text Elements',
      '노드 [[비밀]] ^aBcDeFgH',
      '',
      '%%',
      '## Drawing',
      '```compressed-json',
      'N4KAkARALgngDgUwgLgAQQQDwMYEMA2AlgCYBOuA7hADTgQBuCpAzoQPYB2KqATLZMzYBXUtiRoIACyhQ4zZAHoFAc0JRJQgEYA6bGwC2CgF7N6hbEcK4OCtptbErHALRY8RMpWdx8Q1TdIEfARcZgRmBShcZQUebQBGADYEmjoghH0EDihmbgBtcDBQMBKIEm4IAHEAdgAhbAAZVJLIWEQKgDNApH4yxm5neLiATgAGfkKYYZ4AFgSCyAoSdW4AZhm',
      '```',
      '%%',
    ].join('\n'),
  );
  const others = [note, at('ko/b.md', '# 둘째'), at('ko/비밀.md', '', { private: true })];

  it('in a note is the picture beside it', () => {
    const { garden, assets } = pageWith('글', { 'ko/그림.excalidraw.svg': '<svg viewBox="0 0 30 20"/>' }, { others });
    const html = htmlAt(garden, 'ko/그림.excalidraw');
    expect(html).toContain('<p>앞에 적은 글 <a href="/ko/b/">b</a></p>');
    expect(html).toContain('<figure class="drawing"><img src="/media/ko/');
    expect(html).not.toMatch(/EXCALIDRAW VIEW|N4KAk|비밀|aBcDeFgH/);
    expect(assets).toEqual(['media/ko/그림.excalidraw.svg']);
  });
});

it('a base is named, and not published', () => {
  const { html, assets } = pageWith('![[책.base]] [[책.base]]', { '책.base': 'views:\n  - type: table' });
  expect(html).toContain('<strong>책.base</strong> Base 표 · ');
  expect(html).not.toContain('views');
  expect(assets).toEqual([]);
});

it('in English a drawing speaks English', () => {
  const garden = plantGarden({
    ...{ site: siteWith(), ...markdown, lastChange: () => undefined },
    vault: vaultOf([at('en/a.md', '![[board.base]]')], ['board.base']),
  });
  expect(htmlAt(garden, 'en/a')).toContain('can be seen in Obsidian');
});
