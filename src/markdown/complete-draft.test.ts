import { describe, expect, it } from 'vitest';
import { digestOf } from '#naming';
import type { ImageSlot } from './draft.ts';
import { createMarkdown } from './markdown.ts';
import { noteWith } from './testing/draft-with.ts';

const { draft, fragment } = await createMarkdown();

describe('completeDraft', () => {
  it('knows the ids of headings, blocks and what the author wrote, as text', () => {
    const { ids } = draft(noteWith('## A & B\n\nText ^block\n\n<p id="x&amp;y&quot;z">p</p>\n'));
    expect(ids).toEqual(['a--b', '^block', 'x&y"z']);
  });

  it.each([
    ['Plain text.', false],
    ['[[note]] and [a](b.md)', false],
    ['Text.\n\n`[[ -f a ]]` and\n\n```sh\nif [[ -f a ]]; then (a[1](b)); fi\n```\n', false],
    ['[ ] and [x]', false],
    ['<p>See [[note]]</p>', true],
    ['<p title="[[note]]">p</p>', true],
    ['<p>[a <code>](b)</code></p>', true],
    ['![[a.png|see [x](y)]]', true],
    ['\\[\\[note\\]\\]', true],
  ])('says of %j whether brackets are left: %s', (source, expected) => {
    expect(draft(noteWith(source)).hasBrackets).toBe(expected);
  });

  it('tells images in links from others', () => {
    const source =
      '![a](a.png) [![b](b.png) ![c](c.png)](x.md) ![d](d.png)\n\n<a href="y.md"><img src="e.png"></a><img src="f.png">\n';
    const images = draft(noteWith(source)).slots.filter((slot): slot is ImageSlot => slot.kind === 'image');
    expect(images.map(({ target, isInLink }) => [target, isInLink])).toEqual([
      ['a.png', undefined],
      ['b.png', true],
      ['c.png', true],
      ['d.png', undefined],
      ['e.png', true],
      ['f.png', undefined],
    ]);
  });

  it.each([
    ['', true],
    ['<!-- nothing -->', true],
    ['# Title', false],
    ['Text', false],
  ])('says of %j whether nothing is in it: %s', (source, expected) => {
    expect(draft(noteWith(source)).isEmpty).toBe(expected);
  });
});

describe('the digest of a draft', () => {
  it('differs with all that a draft is made from, and with nothing else', () => {
    const note = noteWith('Text');
    const { digest } = draft(note);
    expect(draft({ ...note, stem: 'other' }).digest).toBe(digest);
    const others = [
      { ...note, digest: digestOf('other') },
      { ...note, lang: 'ko' as const },
      { ...note, format: 'mdx' as const },
      { ...note, flavour: 'hugo' as const },
      { ...note, bodyStart: 1 },
      { ...note, frontmatter: { ...note.frontmatter, title: 'Title' } },
    ];
    const digests = [digest, ...others.map((other) => draft(other).digest)];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('differs with the settings', async () => {
    const note = noteWith('Text');
    const { draft: withCode } = await createMarkdown({ mdxCode: true });
    const { draft: undrawn } = await createMarkdown({ drawn: false });
    expect(new Set([draft(note).digest, withCode(note).digest, undrawn(note).digest]).size).toBe(3);
  });

  it('is another one for each part of a note', () => {
    const note = noteWith('One\n\nTwo');
    const digests = [draft(note), fragment(note, 0, 8), fragment(note, 0, 3), fragment(note, 5, 8)].map(
      ({ digest }) => digest,
    );
    expect(new Set(digests).size).toBe(4);
  });
});
