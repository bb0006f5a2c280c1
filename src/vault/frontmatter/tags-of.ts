import { diagnose } from '#diagnostics';
import { describeFound } from '#located';
import type { Fields } from './fields.ts';
import { type Text, textsOf } from './field-values.ts';

/**
 * The tags in `tags` and in Jekyll's `categories`, each once, as first written. A text holds several, apart by commas or
 * spaces (that of `category` by commas alone); an item of a list is one tag, whose spaces become hyphens. `#` before a tag is dropped, `/` nests.
 * A wikilink is no tag: it names a note, which may be private, and a tag is shown.
 */
export function tagsOf(fields: Fields): Tag[] {
  const tags = new Map<string, Tag>();
  const links = new Map<number, Text>();
  const texts = [...textsOf(fields, /[\s,]+/, 'tags', 'tag', 'categories'), ...textsOf(fields, /,/, 'category')];
  for (const written of texts) {
    const tag = tidyTag(written.text);
    if (isOfWikilink(written)) links.set(written.start, written);
    else if (tag === HOME_MARK) continue;
    else if (tag === '') reportEmpty(fields, written);
    else if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), { tag, start: written.start });
  }
  for (const link of links.values()) reportLink(fields, link);
  return [...tags.values()];
}

/** Marks the first page for the template of the digital garden, beside `dg-home`; it shows the tag nowhere. */
const HOME_MARK = 'gardenEntry';

/** A tag, and the offset where it stands. */
interface Tag {
  readonly tag: string;
  readonly start: number;
}

function tidyTag(text: string): string {
  return text
    .trim()
    .replace(/^#+/, '')
    .split('/')
    .map((segment) => segment.trim().replaceAll(/[\s#,]+/g, '-'))
    .filter((segment) => segment !== '')
    .join('/');
}

/** Without quotation marks a wikilink is a list in a list to YAML; in a text that holds several tags it may be taken apart. */
function isOfWikilink({ text, entry: { value }, start }: Text): boolean {
  if (text.includes('[[') || (value.kind === 'scalar' && value.text.includes('[['))) return true;
  const [first] = value.kind === 'list' ? value.items : [];
  if (first?.kind !== 'list' || first.start !== value.start + 1) return false;
  return first.items.some((item) => item.start === start);
}

function reportLink({ report, placeOf }: Fields, { entry, start }: Text): void {
  const wanted = {
    ko: '태그(링크는 태그가 아니므로 본문이나 `related` 같은 다른 필드에 적는다)',
    en: 'tags (a link is none; it belongs in the text or in another field, such as `related`)',
  };
  const found = describeFound({ kind: 'scalar', value: '[[…]]', text: '[[…]]', start: 0, end: 0 });
  const args = { field: entry.key, found, wanted, example: `${entry.key}: [kubernetes, kubernetes/workloads]` };
  report(diagnose('frontmatter-field-invalid', placeOf(start), args));
}

/** A text of marks alone is a slip; one of nothing is what a comma at the end leaves. */
function reportEmpty({ report, placeOf }: Fields, { text, entry, start }: Text): void {
  if (text.trim() === '') return;
  const wanted = { ko: '글자가 있는 태그', en: 'tags that have letters' };
  const found = describeFound({ kind: 'scalar', value: text, text, start: 0, end: 0 });
  const args = { field: entry.key, found, wanted, example: `${entry.key}: [kubernetes, kubernetes/workloads]` };
  report(diagnose('frontmatter-field-invalid', placeOf(start), args));
}
