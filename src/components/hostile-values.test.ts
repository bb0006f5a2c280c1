import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Page, Redirect } from '#garden';
import {
  branchHtml,
  entranceDocument,
  notFoundDocument,
  pageDocument,
  redirectDocument,
  type SiteFacts,
} from './index.ts';
import type { DocumentParts } from './document-parts.ts';
import { raw } from '#html';
import { EVERY_PAGE, FACTS, folderPage, href, slug } from './testing/example-pages.ts';

type Node = DefaultTreeAdapterTypes.Node;

const HARMLESS = 'harmless';
const HOSTILE = `"'></title></script><script>alert(1)</script><!--&quot;&amp;`;

/** What is no text: it decides which parts a page has, and is one of a few words. The HTML of a body is a note's own. */
const CHOICES = new Set(['kind', 'lang', 'contentLang', 'state', 'body', 'code', 'languages', 'defaultLanguage']);

/** The places of all texts in a value, as paths. */
function texts(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (CHOICES.has(key) ? [] : texts(inner, [...path, key])));
}

/** The value with another text at a place. */
function changed<Value>(value: Value, [key, ...rest]: readonly string[], text: string): Value {
  if (key === undefined) return text as Value;
  const inner = changed((value as Record<string, unknown>)[key], rest, text);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? inner : one)) as Value;
  return { ...value, [key]: inner };
}

const REDIRECT: Redirect = { from: 'old', to: href('/wiki/ko/new/'), lang: 'ko', title: '새 곳' };

type DocumentOfSite = [name: string, document: (facts: SiteFacts) => DocumentParts];

interface Seen {
  /** Elements and the names of their attributes, in order. */
  readonly shape: readonly string[];
  /** Texts and values of attributes that hold the text looked for. */
  readonly holding: readonly string[];
}

function look({ lang, head, body }: DocumentParts, text: string): Seen {
  const shape: string[] = [];
  const holding: string[] = [];
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      shape.push([node.nodeName, ...node.attrs.map(({ name }) => name)].join(' '));
      for (const { value } of node.attrs) if (value.includes(text)) holding.push(value);
    } else shape.push(node.nodeName);
    // In a script stands JSON, which is no text of HTML; that it cannot end the script shows in the shape.
    if (node.nodeName === 'script') return;
    if (node.nodeName === '#text' && 'value' in node && node.value.includes(text)) holding.push(node.value);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(`<!doctype html><html lang="${lang}"><head>${String(head)}</head><body>${String(body)}</body></html>`));
  return { shape, holding };
}

/** Holds a document with hostile text in each place against one with harmless text; returns the places that it shows. */
function shownPlaces<Value>(value: Value, document: (value: Value) => DocumentParts): Set<string> {
  const shown = new Set<string>();
  for (const path of texts(value)) {
    const place = path.join('.').replaceAll(/\d+/g, '*');
    const hostile = look(document(changed(value, path, HOSTILE)), HOSTILE);
    const harmless = look(document(changed(value, path, HARMLESS)), HARMLESS);
    expect(hostile.shape, place).toEqual(harmless.shape);
    expect(hostile.holding.length, place).toBe(harmless.holding.length);
    if (hostile.holding.length > 0) shown.add(place);
  }
  return shown;
}

/** Places of texts that no document shows: the program knows things by them. */
const NAMES = ['children.*.tag', 'concept', 'note', 'slug', 'tag', 'tags.*.tag'];

describe('text that looks like markup', () => {
  it('stays text wherever a page shows it', () => {
    const places = EVERY_PAGE.flatMap(([, page]) => texts(page)).map((path) => path.join('.').replaceAll(/\d+/g, '*'));
    const shown = EVERY_PAGE.map(([, page]) => shownPlaces<Page>(page, (of) => pageDocument(of, FACTS)));
    const unseen = new Set(places).difference(new Set(shown.flatMap((some) => [...some])));
    expect([...unseen].sort()).toEqual(NAMES);
  });

  it.each([
    ...EVERY_PAGE.map(([name, page]): DocumentOfSite => [name, (facts) => pageDocument(page, facts)]),
    ['entrance', entranceDocument],
    ['page that is not found', notFoundDocument],
    ['redirect', (facts) => redirectDocument(REDIRECT, facts)],
  ] satisfies DocumentOfSite[])('stays text where the settings of the site hold it: %s', (_, document) => {
    expect(shownPlaces(FACTS, document).size).toBeGreaterThan(1);
  });

  it('stays text in a redirect', () => {
    expect([...shownPlaces(REDIRECT, (of) => redirectDocument(of, FACTS))]).toEqual(['to', 'title']);
  });

  it('stays text in a branch of the sidebar', () => {
    const { sidebar } = folderPage();
    const parts = (items: typeof sidebar): DocumentParts => ({
      lang: 'ko',
      head: raw(''),
      body: raw(branchHtml({ lang: 'ko', slug: slug('up'), items })),
      inline: [],
      script: undefined,
    });
    expect([...shownPlaces(sidebar, parts)].sort()).toEqual([
      '*.branchHref',
      '*.children.*.href',
      '*.children.*.text',
      '*.href',
      '*.text',
    ]);
  });
});
