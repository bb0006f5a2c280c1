import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from '#garden';
import {
  entranceDocument,
  notFoundDocument,
  pageDocument,
  redirectDocument,
  siteFacts,
  type SiteFacts,
} from './index.ts';
import type { DocumentParts } from './document-parts.ts';
import { EVERY_PAGE, FACTS, href } from './testing/example-pages.ts';

function written({ lang, head, body, inline, script, around }: DocumentParts): string {
  return JSON.stringify([
    lang,
    String(head),
    String(body),
    inline,
    script,
    String(around?.before),
    String(around?.after),
  ]);
}

/** The same values, read back from what they are as JSON; functions are put back. */
function copied(page: Page): Page {
  const copy = JSON.parse(JSON.stringify(page)) as Page;
  if (copy.kind !== 'note' || page.kind !== 'note') return copy;
  return { ...copy, body: { ...copy.body, read: page.body.read } };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

const facts = JSON.parse(JSON.stringify(FACTS)) as SiteFacts;

describe.each(EVERY_PAGE)('the page of a %s', (_, page) => {
  it('is made of nothing but what its JSON says', () => {
    expect(written(pageDocument(copied(page), facts))).toBe(written(pageDocument(page, FACTS)));
  });

  it('is the same each time, and leaves its values as they are', () => {
    const [first, second] = [frozen(copied(page)), frozen(copied(page))];
    const once = written(pageDocument(first, frozen(facts)));
    // Other pages in between leave no trace.
    for (const [, other] of EVERY_PAGE) pageDocument(other, FACTS);
    expect(written(pageDocument(second, facts))).toBe(once);
    expect(written(pageDocument(first, facts))).toBe(once);
  });
});

describe('the documents beside the pages', () => {
  it.each([
    ['entrance', entranceDocument],
    ['not found', notFoundDocument],
    [
      'redirect',
      (of: SiteFacts) => redirectDocument({ from: 'old', to: href('/wiki/ko/new/'), lang: 'ko', title: '새 곳' }, of),
    ],
  ])('are made of the facts alone: %s', (_, document) => {
    expect(written(document(frozen(facts)))).toBe(written(document(FACTS)));
  });
});

it('takes from a site what pages say of it, and nothing else', () => {
  const site = { ...FACTS, digest: 'changes with every setting', publication: 'all' };
  expect(siteFacts(site)).toEqual(FACTS);
});

it('depends on every fact', () => {
  const other: { [Fact in keyof SiteFacts]: SiteFacts[Fact] } = {
    title: { ko: '다른', en: 'Other' },
    description: { ko: '다름', en: 'Differs' },
    origin: 'https://other.example',
    base: '/other/',
    languages: ['en', 'ko'],
    defaultLanguage: 'en',
    hasLab: false,
  };
  const all = (of: SiteFacts): string =>
    [...EVERY_PAGE.map(([, page]) => pageDocument(page, of)), entranceDocument(of), notFoundDocument(of)]
      .map(written)
      .join('\n');
  const blind = Object.keys(other).filter(
    (fact) => all({ ...FACTS, [fact]: other[fact as keyof SiteFacts] }) === all(FACTS),
  );
  expect(blind).toEqual([]);
});

describe('the sources of the components', () => {
  const sources = globSync('src/{components,shell}/**/*.ts')
    .filter((file) => !/\.test\.ts$|[\\/]testing[\\/]/.test(file))
    .map((file) => readFileSync(file, 'utf8'));

  it('reach for nothing that could differ from one day, machine or process to the next', () => {
    const known = /^(?:#garden|#html|#i18n|#naming|#shell|\.\.?\/.+|node:crypto)$/;
    const imported = sources.flatMap((text) => [...text.matchAll(/\bfrom '(.+?)'/g)].map(([, from]) => from ?? ''));
    expect(new Set(imported.filter((from) => !known.test(from)))).toEqual(new Set());
    expect(sources.filter((text) => /\b(?:Date|Math\.random|process|globalThis|import\.meta)\b/.test(text))).toEqual(
      [],
    );
  });

  it('take from the garden nothing but types and the writing of bodies and levels', () => {
    const taken = sources.flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '#garden'/g)]);
    const values = taken.flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    expect(values.filter((name) => name !== '' && !name.startsWith('type ')).sort()).toEqual([
      'levelWriter',
      'writeBody',
    ]);
  });
});
