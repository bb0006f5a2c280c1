import { describe, expect, it } from 'vitest';
import { DIAGRAM_ANCHOR, DIAGRAM_LINK_CLOSE, DIAGRAM_LINK_OPEN } from '#diagrams';
import { createMarkdown } from '#markdown';
import type { Draw } from './garden.ts';
import { plantGarden } from './plant-garden.ts';
import { faultsOf, handMade as at, notePageAt, siteWith, vaultOf } from './testing/hand-made.ts';
import { writeBody } from './write-body.ts';

const markdown = await createMarkdown();

/** Stands for a picture: its source, an id, and the first two links. */
const drawn: Draw = (source) => {
  const links = [0, 1].map((link) => `${DIAGRAM_LINK_OPEN}${link}${DIAGRAM_LINK_CLOSE}L${link}</a>`);
  const svg = `<svg id="${DIAGRAM_ANCHOR}t">${source}|${links.join('|')}</svg>`;
  return { picture: { svg, type: 'flowchart', width: 1000, height: 10, text: ['A < B'] }, diagnostics: [] };
};

function pageWith(source: string, others: readonly ReturnType<typeof at>[] = [], diagram: Draw = drawn) {
  const garden = plantGarden({
    ...{ site: siteWith(), ...markdown, diagram, lastChange: () => undefined },
    vault: vaultOf([at('ko/a.md', source), ...others]),
  });
  return { html: writeBody(notePageAt(garden, 'ko/a').body), garden, faults: faultsOf(garden) };
}

const block = (...lines: readonly string[]): string => ['```mermaid', ...lines, '```', ''].join('\n');

describe('a diagram in a page', () => {
  it('stands in a frame that scrolls, with its text', () => {
    const { html } = pageWith(block('flowchart LR', 'A --> B'));
    expect(html).toContain('<figure class="diagram" data-type="flowchart" data-least="45">');
    expect(html).toContain('<div class="diagram-view" tabindex="0"><svg id="_d1-t">');
    expect(html).toContain('<li>A &lt; B</li>');
  });

  it('has ids of its own, however often it stands there', () => {
    const { html } = pageWith(block('pie').repeat(2));
    expect(html).toContain('id="_d1-t"');
    expect(html).toContain('id="_d2-t"');
  });

  it('carries the title that its fence gives it', () => {
    const { html } = pageWith(block('pie').replace('mermaid', 'mermaid title="A <b>"'));
    expect(html).toContain('<figcaption>A &lt;b&gt;</figcaption>');
  });

  it('leads to the notes that its nodes name, and these know it', () => {
    const source = block('flowchart LR', 'A["[[b]]"] --> B["[[없는 노트]]"]');
    const { html, garden, faults } = pageWith(source, [at('ko/b.md', '# 나')]);
    expect(html).toContain('<a href="/ko/b/">L0</a>');
    expect(html).toMatch(/<a class="link-broken"[^>]*>L1<\/a>/);
    expect(faults).toEqual(['link-broken ko/a.md:3']);
    expect(notePageAt(garden, 'ko/b').backlinks).toHaveLength(1);
  });

  it('names no private note, and leads to none', () => {
    const source = block(
      'flowchart LR',
      'A["[[비밀 일기]] 보기"] --> B["[[비밀 일기|어느 글]]"]',
      'click B "[[비밀 일기]]"',
    );
    const { html, garden } = pageWith(source, [at('ko/비밀 일기.md', '', { private: true })]);
    expect(html).toContain('A["비공개 노트 보기"]');
    expect(html).toContain('B["어느 글"]');
    expect(html.replace(/<svg[^]*<\/svg>/, '')).not.toContain('비밀');
    expect(html).toContain('<a class="link-private"');
    expect(garden.diagrams.map(({ slot }) => slot.source.split('\n')[1])).toEqual([
      'A["비공개 노트 보기"] --> B["어느 글"]',
    ]);
  });

  it('shows its source where it cannot be drawn, without private names', () => {
    const place = { file: '', line: 2, column: 1 };
    const fault = {
      code: 'diagram-invalid',
      severity: 'error',
      message: { ko: '`A` 아님', en: '' },
      ...place,
    } as const;
    const source = block('flowchart LR', 'A["[[비밀 일기]]"] ->', 'click A "[[비밀 일기]]"');
    const { html } = pageWith(source, [at('ko/비밀 일기.md', '', { private: true })], () => ({
      picture: undefined,
      diagnostics: [fault],
    }));
    expect(html).toContain('<figure class="code" data-lang="mermaid"');
    expect(html).toContain('<code>A</code> 아님');
    expect(html).toContain('다이어그램을 그릴 수 없습니다.');
    expect(html).not.toContain('비밀');
  });
});
