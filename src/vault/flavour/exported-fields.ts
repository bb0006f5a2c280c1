import type { LocatedEntry } from '#located';
import { dayOf } from '../frontmatter/day-of.ts';

/** Where a page that a blog has exported keeps a fact: the pattern's group `value` holds it. */
interface Fact {
  readonly field: 'title' | 'description' | 'date' | 'updated' | 'tags';
  readonly pattern: RegExp;
}

const meta = (name: string): readonly RegExp[] => [
  new RegExp(
    `<meta[^<>]{0,200}(?:name|property|itemprop)=["']${name}["'][^<>]{0,200}content=["'](?<value>[^"'<>]{1,1000})["']`,
    'i',
  ),
  new RegExp(
    `<meta[^<>]{0,200}content=["'](?<value>[^"'<>]{1,1000})["'][^<>]{0,200}(?:name|property|itemprop)=["']${name}["']`,
    'i',
  ),
];

const FACTS: readonly Fact[] = [
  {
    field: 'title',
    pattern:
      /<h[1-3][^<>]{0,200}class=["'][^"'<>]{0,100}(?:title-article|entry-title|post-title|page-title)[^"'<>]{0,100}["'][^<>]{0,200}>(?<value>[^<>]{1,500})</i,
  },
  { field: 'title', pattern: /<title[^<>]{0,100}>(?<value>[^<>]{1,500})<\/title>/i },
  {
    field: 'date',
    pattern:
      /<(?:p|span|div|time)[^<>]{0,200}class=["'][^"'<>]{0,100}\b(?:date|se_publishDate|published|entry-date|post-date)\b[^"'<>]{0,100}["'][^<>]{0,200}>[ \t\n]{0,20}(?<value>\d{4}[^<>]{1,60})</i,
  },
  ...meta('article:published_time').map((pattern): Fact => ({ field: 'date', pattern })),
  { field: 'date', pattern: /<time[^<>]{0,200}datetime=["'](?<value>[^"'<>]{8,40})["']/i },
  ...meta('article:modified_time').map((pattern): Fact => ({ field: 'updated', pattern })),
  ...meta('description').map((pattern): Fact => ({ field: 'description', pattern })),
  {
    field: 'tags',
    pattern:
      /<div[^<>]{0,200}class=["'](?:tags|tag_trail|box-tag|article-tag)["'][^<>]{0,100}>(?<value>[^<>]{1,1000})</i,
  },
];

/** Facts stand at the top; tags at the foot. */
const LOOKED_AT = 200_000;

/** What a page that a blog has exported says about itself in its HTML, as fields of frontmatter, each once. */
export function exportedFields(source: string): readonly LocatedEntry[] {
  const fields = new Map<string, LocatedEntry>();
  const part = source.length <= 2 * LOOKED_AT ? source : source.slice(0, LOOKED_AT);
  for (const { field, pattern } of FACTS) {
    if (fields.has(field)) continue;
    const match = pattern.exec(part);
    const written = decoded(match?.groups?.['value'] ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const text = field === 'tags' ? written.replaceAll(/\s*#/g, ', ').replace(/^, /, '') : written;
    if (match === null || text === '') continue;
    if ((field === 'date' || field === 'updated') && dayOf(text) === undefined) continue;
    const start = match.index + match[0].indexOf(match.groups?.['value'] ?? '');
    const value = { kind: 'scalar', value: text, text, start, end: start + text.length } as const;
    fields.set(field, { key: field, keyStart: match.index, value });
  }
  return [...fields.values()];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,6}));/gi, (...match) => {
    const { decimal, hex, name } = match.at(-1) as Record<string, string | undefined>;
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? match[0];
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
