import { expect, it } from 'vitest';
import { SLOT_CLOSE, SLOT_OPEN } from './draft.ts';
import { createMarkdown } from './markdown.ts';
import { numberSlots } from './number-slots.ts';
import { noteWith } from './testing/draft-with.ts';

const marker = (index: number): string => `${SLOT_OPEN}${index}${SLOT_CLOSE}`;

it('numbers slots as they stand in the HTML, labels with their links', () => {
  const tag = { kind: 'tag', tag: 'a' } as const;
  const unseen = { kind: 'tag', tag: 'b' } as const;
  const place = { file: 'a.md', line: 1, column: 1 };
  const link = { kind: 'link', syntax: 'wiki', target: 'n', labelled: false, place, sentence: '' } as const;
  const { html, slots } = numberSlots(`${marker(3)}${marker(2)} ${marker(1)}`, [
    unseen,
    tag,
    { kind: 'label', link: 3 },
    link,
  ]);
  expect(html).toBe(`${marker(0)}${marker(1)} ${marker(2)}`);
  expect(slots).toEqual([link, { kind: 'label', link: 0 }, tag, unseen]);
});

it('numbers those of footnotes and embeds in the order of the page', async () => {
  const { draft } = await createMarkdown();
  const { html, slots } = draft(
    noteWith('![[a.png]] #tag [x](y.md)[^1]\n\n![[note]]\n\n[^1]: [foot](z.md)\n\n[[last]]\n'),
  );
  const order = Array.from(html.matchAll(new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g')), ([, index]) =>
    Number(index),
  );
  expect(order).toEqual([...slots.keys()]);
  expect(slots.map(({ kind }) => kind)).toEqual(['image', 'tag', 'link', 'embed', 'link', 'label', 'link']);
});
