import type { LocatedEntry } from '#located';
import { notionDay } from './notion-day.ts';

/** A line `Created: January 8, 2023` under the title of a page that Notion has exported. Offsets are those of the source. */
export interface NotionProperty {
  /** As written: `Created`, `태그`. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  /** Where the line ends, before its line break. */
  readonly end: number;
  /**
   * What it says, as a field of frontmatter; `undefined` for a property that means nothing here. The lines of those that
   * mean something are taken out of the page, the others are left as they are written.
   */
  readonly field: LocatedEntry | undefined;
}

type Meaning =
  | 'created'
  | 'updated'
  | 'tags'
  | 'aliases'
  | 'description'
  | 'publish'
  | 'published'
  | 'public'
  | 'draft'
  | 'private'
  | 'status';

const MEANINGS: Readonly<Record<Meaning, readonly string[]>> = {
  created: [
    'created',
    'created time',
    'created at',
    'date created',
    'date',
    '생성일',
    '생성 일시',
    '생성일시',
    '만든 날짜',
    '작성일',
    '작성 일시',
    '날짜',
  ],
  updated: [
    'updated',
    'updated time',
    'edited',
    'last edited',
    'last edited time',
    'last updated',
    'last modified',
    '최종 편집 일시',
    '최종 편집',
    '최종 수정일',
    '마지막 편집 일시',
    '마지막 수정',
    '수정일',
    '수정 일시',
  ],
  tags: ['tags', 'tag', 'category', 'categories', '태그', '카테고리', '분류'],
  aliases: ['aliases', 'alias', '별칭', '다른 이름'],
  description: ['description', 'summary', '설명', '요약'],
  publish: ['publish', '발행', '게시'],
  published: ['published', '발행됨', '게시됨'],
  public: ['public', '공개', '공개 여부'],
  draft: ['draft', '초안'],
  private: ['private', '비공개'],
  status: ['status', '상태', '진행 상태'],
};

const MEANING_OF = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, names]) => names.map((name) => [name, meaning as Meaning])),
);

/** Values of a status that say that a page is not to be seen yet. */
const DRAFT_STATUS =
  /^(?:draft|drafting|writing|wip|private|unpublished|hidden|초안|임시|임시 저장|작성 중|작성중|비공개|미발행|미공개)$/i;

/** Lines looked at under a title; nobody gives a page more properties. */
const MOST_LINES = 60;
const LINE = /^(?<name>[\p{L}\p{N}][^:：\n]{0,60}?)[ \t]*[:：][ \t]*(?<value>.*)$/u;

/**
 * The properties of a page that Notion has exported: the lines of `Name: value` that stand right under its title, which is
 * the first heading, up to an empty line. Empty where one of the lines is not of that form, since it is prose then.
 */
export function notionProperties(source: string, bodyStart: number): readonly NotionProperty[] {
  const title = /^\s*#[ \t][^\n]*\n[ \t\n]*/.exec(source.slice(bodyStart, bodyStart + 4000));
  if (title === null) return [];
  const properties: NotionProperty[] = [];
  let start = bodyStart + title[0].length;
  while (start < source.length && properties.length < MOST_LINES) {
    const lineBreak = source.indexOf('\n', start);
    const end = lineBreak === -1 ? source.length : lineBreak;
    const line = source.slice(start, Math.min(end, start + 4000));
    if (line.trim() === '') break;
    const { name, value } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) return [];
    const valueStart = start + line.length - value.length;
    properties.push({ name, value: value.trim(), start, end, field: fieldOf(name, value.trim(), start, valueStart) });
    start = end + 1;
  }
  // One line of prose with a colon under a title is no property, unless its name is known.
  return properties.length === 1 && properties[0]?.field === undefined ? [] : properties;
}

function fieldOf(name: string, value: string, keyStart: number, start: number): LocatedEntry | undefined {
  const meaning = MEANING_OF.get(name.toLowerCase());
  if (meaning === undefined || value === '') return undefined;
  const scalar = (text: string, key: string = meaning): LocatedEntry => ({
    key,
    keyStart,
    value: { kind: 'scalar', value: text, text, start, end: start + value.length },
  });
  switch (meaning) {
    case 'created':
    case 'updated': {
      const day = notionDay(value);
      return day === undefined ? undefined : scalar(day);
    }
    case 'status':
      return DRAFT_STATUS.test(value) ? scalar('true', 'draft') : undefined;
    case 'tags':
    case 'aliases': {
      const items = value.split(',').flatMap((text) => (text.trim() === '' ? [] : [scalar(text.trim()).value]));
      return { key: meaning, keyStart, value: { kind: 'list', items, start, end: start + value.length } };
    }
    case 'published': {
      const day = notionDay(value);
      return scalar(day ?? value);
    }
    default:
      return scalar(value);
  }
}
