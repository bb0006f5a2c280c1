import { describe, expect, it } from 'vitest';
import { notionProperties } from './notion-properties.ts';
import { notionDay } from './notion-day.ts';

function understood(source: string): Record<string, string> {
  return Object.fromEntries(
    notionProperties(source, 0).map(({ name, field }) => [
      name,
      field === undefined
        ? '-'
        : `${field.key}: ${field.value.kind === 'scalar' ? field.value.text : field.value.kind}`,
    ]),
  );
}

describe('the properties of a page from Notion', () => {
  it('are the lines under its title, of which known ones become fields', () => {
    expect(
      understood(
        '# 데몬셋\n\nCreated: January 8, 2023 10:03 PM\n태그: k8s, 데몬셋\n상태: 초안\n담당: 나\n공개: No\n\n본문: 끝',
      ),
    ).toEqual({
      Created: 'created: 2023-01-08',
      태그: 'tags: list',
      상태: 'draft: true',
      담당: '-',
      공개: 'public: No',
    });
  });

  it('stand where they stand', () => {
    const source = '# a\n\nTags: a, b\nOwner: me\n\nbody';
    const lines = notionProperties(source, 0).map(({ start, end }) => source.slice(start, end));
    expect(lines).toEqual(['Tags: a, b', 'Owner: me']);
  });

  it.each([
    ['prose with a colon', '# a\n\nNote: this is prose.\n'],
    ['a paragraph', '# a\n\nTags: a\nand more prose\n'],
    ['what stands above the title', 'Tags: a\n\n# a\n'],
    ['a later paragraph', '# a\n\nprose\n\nTags: a\n'],
  ])('are not %s', (_case, source) => {
    expect(notionProperties(source, 0)).toEqual([]);
  });

  it('leave a status that says nothing about publication as it is', () => {
    expect(understood('# a\n\nStatus: In progress\nTags: b\n')).toEqual({ Status: '-', Tags: 'tags: list' });
  });
});

it.each([
  ['January 8, 2023 10:03 PM', '2023-01-08'],
  ['Jan 8, 2023', '2023-01-08'],
  ['8 January 2023', '2023-01-08'],
  ['2023년 1월 8일 오후 10:03', '2023-01-08'],
  ['2023/01/08 22:03', '2023-01-08'],
  ['January 8, 2023 → January 10, 2023', '2023-01-08'],
  ['February 30, 2023', undefined],
  ['Smarch 8, 2023', undefined],
  ['soon', undefined],
])('takes %s for %s', (text, day) => {
  expect(notionDay(text)).toBe(day);
});
