import { expect, it } from 'vitest';
import { knownParts } from './known-parts.ts';
import { needleFinder } from './needle-finder.ts';
import { needleTable } from './needle-table.ts';
import { folder } from './text/fold.ts';

const PIECES = [
  ...[
    '<li>',
    '</li>',
    '<p class="violet whale">',
    '<hr/>',
    '<div title="',
    '">',
    "'",
    '<b>',
    '</b>',
    '<a href=/x>',
    '</a>',
  ],
  ...[
    'violet ',
    'whale ',
    'vio',
    'let whale',
    '고래가 ',
    '보라 ',
    '보라고',
    '래',
    '보라 고래를',
    '&amp;',
    '&#x2',
    '%ED',
    '\\u',
    '<',
  ],
  ...[
    '\u1100',
    '\u1161',
    '\u11a8',
    'a sentence of violet whales goes on here',
    ' that began before',
    '<!-- <p> -->',
    '<li',
  ],
];
const NAMES = ['violet whale', '보라 고래', 'whale violet', '보라고래가', 'whales goes on'];
const BLOCKS = ['a sentence of violet whales', 'violet whales goes on here', 'ofvioletwhalesgoesonherethat'];

it('finds in pages that share parts what stands in each of them as a whole', () => {
  const fold = folder();
  const needles = needleTable();
  for (const [kind, texts] of [
    ['name', NAMES],
    ['block', BLOCKS],
  ] as const) {
    for (const text of texts) {
      const folded = fold(Buffer.from(text), 'plain').text;
      needles.add(kind, folded, 0, folded.length);
    }
  }
  const finder = needleFinder(
    needles,
    [...NAMES, ...BLOCKS].map((_, needle) => needle),
  );
  const parts = knownParts(fold, finder.search);
  let state = 1;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  let findings = 0;
  for (let page = 0; page < 20_000; page += 1) {
    const text = Array.from({ length: below(14) }, () => PIECES[below(PIECES.length)]).join('');
    const [whole, inParts] = [new Set<number>(), new Set<number>()];
    const folded = fold(Buffer.from(text));
    for (const one of [folded.text, folded.attributes]) finder.search(one, (needle) => whole.add(needle));
    parts.search(Buffer.from(text), (needle) => inParts.add(needle));
    expect([...inParts].sort(), text).toEqual([...whole].sort());
    findings += whole.size;
  }
  expect(findings).toBeGreaterThan(1000);
});
