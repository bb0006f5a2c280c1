import { expect, it } from 'vitest';
import type { EmbedSlot, ImageSlot, LinkSlot } from '#markdown';
import { ANCHOR, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import { plantGarden } from './plant-garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, htmlAt, siteWith, vaultOf } from './testing/hand-made.ts';

const ODD = [
  ...[
    '',
    ' ',
    '#',
    '##',
    '#^',
    '^',
    '/',
    '//',
    '///',
    '.',
    '..',
    '../',
    '../../..',
    './',
    '/..',
    '?',
    '?#',
    '#?',
    '%',
    '%2',
    '%00',
  ],
  ...[
    '\\',
    '\\\\x',
    'a\\b',
    'C:\\x',
    ':',
    'a:',
    '://',
    'http:',
    'https://',
    'HTTPS://[',
    'mailto:',
    '\u0000',
    '\ud800',
    '\uffff',
  ],
  ...[
    'a/b/../../../c',
    'a//b',
    'a#b#c#d',
    '[[',
    ']]',
    '<script>',
    '"onload="x',
    '$&',
    "$'",
    '{{x}}',
    '%E0%A4%A',
    '__proto__',
  ],
  ...[
    'constructor',
    'toString',
    'ko',
    'en',
    'ko/',
    '/ko',
    '/ko/',
    '/en/tags/',
    'tags',
    '/ko/tags/x/',
    'b#__proto__',
    '가'.repeat(5000),
  ],
];

it('no target breaks the page, or goes unseen: it leads somewhere, or is reported', () => {
  const host = at('ko/a.md', '');
  const notes = [host, at('ko/b.md', '## 절\n#하나'), at('en/b.md', '## S')];
  for (const target of ODD) {
    const place = { file: 'ko/a.md', line: 1, column: 1 };
    const link = (syntax: 'wiki' | 'path'): LinkSlot => ({
      kind: 'link',
      syntax,
      target,
      labelled: false,
      place,
      sentence: target,
    });
    const image = (syntax: 'wiki' | 'path'): ImageSlot => ({ kind: 'image', syntax, target, alt: '', place });
    const embed: EmbedSlot = { kind: 'embed', target, place };
    const leading = [link('wiki'), link('path'), image('wiki'), image('path'), embed];
    for (const slot of leading) {
      const slots = [slot, { kind: 'label', link: 0 } as const];
      const mark = (index: number): string => `${SLOT_OPEN}${index}${SLOT_CLOSE}`;
      const html = slot.kind === 'link' ? `${mark(0)}${mark(1)}</a>` : mark(0);
      const garden = plantGarden({
        site: siteWith(),
        vault: vaultOf(notes),
        draft: (note) => (note === host ? { ...fakeDraft(note), html, slots } : fakeDraft(note)),
        fragment: fakeDraft,
        lastChange: () => undefined,
      });
      for (const address of ['ko/a', 'en/a']) {
        const page = htmlAt(garden, address);
        const seen = /(?:href|src)="/.test(page) || garden.diagnostics.length > 0;
        expect([slot.kind, target.slice(0, 20), seen]).toEqual([slot.kind, target.slice(0, 20), true]);
        expect(page).not.toMatch(/<script|"onload=|href="(?!#|\/|https?:|mailto:)/i);
        expect(page.includes(ANCHOR) || page.includes(SLOT_OPEN)).toBe(false);
      }
    }
  }
});
