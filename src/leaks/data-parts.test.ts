import { describe, expect, it } from 'vitest';
import { searchData } from './data-parts.ts';
import { needleFinder } from './needle-finder.ts';
import { needleTable } from './needle-table.ts';
import { folder } from './text/fold.ts';

const SECRETS = ['violet whale', 'old teapot', '얼어붙은 항구', 'frozen harbour'];
const needles = needleTable();
const fold = folder();
for (const name of SECRETS) {
  const { text } = fold(Buffer.from(name), 'plain');
  needles.add('name', text, 0, text.length);
}
const finder = needleFinder(
  needles,
  SECRETS.map((_, needle) => needle),
);

/** The bytes that were searched, one part after the other, and what is in them. */
function searched(json: string, before: Parameters<typeof searchData>[1] = []) {
  const parts: string[] = [];
  const found = new Set<number>();
  const search = (bytes: Uint8Array, tell: (needle: number) => void): boolean => {
    parts.push(Buffer.from(bytes).toString());
    const folded = fold(bytes, 'values');
    finder.search(folded.text, tell);
    finder.search(folded.attributes, tell);
    return folded.endsInText;
  };
  const known = searchData(Buffer.from(json), before, search, (needle) => found.add(needle));
  return { parts, known, secrets: [...found].sort().map((needle) => SECRETS[needle]) };
}

function secretsInWhole(json: string) {
  const found = new Set<number>();
  const folded = fold(Buffer.from(json), 'values');
  for (const text of [folded.text, folded.attributes]) finder.search(text, (needle) => found.add(needle));
  return [...found].sort().map((needle) => SECRETS[needle]);
}

function listOf(titles: readonly string[]): string {
  return JSON.stringify({ pages: titles.map((title, at) => ({ title, at, names: [] })) });
}

const TITLES = Array.from({ length: 500 }, (_, at) => `page ${at * 7919}`);

describe('data that is searched in parts', () => {
  it('is the whole of it, in order', () => {
    const json = listOf(TITLES);
    const { parts } = searched(json);
    expect(parts.join('')).toBe(json);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.length).toBeLessThan(60);
  });

  it.each([0, 1, 77, 250, 499])('tells what is in it, wherever it stands (%i)', (at) => {
    const json = listOf(TITLES.with(at, 'the Violet Whale').with((at + 9) % 500, '얼어붙은 항구'));
    expect(searched(json).secrets).toEqual(['violet whale', '얼어붙은 항구']);
  });

  it('is searched again only where it is new', () => {
    const titles = TITLES.with(3, 'Old teapot');
    const { known } = searched(listOf(titles));
    const after = searched(listOf(titles.with(400, 'Frozen harbour')), known);
    expect(after.secrets).toEqual(['old teapot', 'frozen harbour']);
    expect(after.parts.length).toBeLessThan(4);
    expect(searched(listOf(titles), after.known).secrets).toEqual(['old teapot']);
  });

  it('is not cut within what may be a tag', () => {
    const json = listOf(TITLES.with(5, 'a <b').with(300, 'violet > whale'));
    const { secrets, known } = searched(json);
    expect(searched(json, known).secrets).toEqual(secrets);
    expect(secrets).toEqual(secretsInWhole(json));
  });

  it('holds the same as a whole, whatever it is', () => {
    const pieces = [
      'violet ',
      'whale',
      'old',
      ' teapot',
      '얼어붙은 ',
      '항구',
      '<b',
      '>',
      '</p>',
      '"},{"',
      '\\',
      '"',
      '},{',
      '\\u{',
      '&lt;',
    ];
    let state = 1;
    const below = (count: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * count);
    };
    let known: ReturnType<typeof searched>['known'] = [];
    let findings = 0;
    let cuts = 0;
    for (let file = 0; file < 500; file += 1) {
      const json = Array.from({ length: 60 + below(200) }, () =>
        below(3) === 0 ? '"},{"' : pieces[below(pieces.length)],
      ).join('');
      const inParts = searched(json, known);
      expect(inParts.secrets, json).toEqual(secretsInWhole(json));
      known = [...known, ...inParts.known];
      findings += inParts.secrets.length;
      cuts += inParts.parts.length - 1;
    }
    expect(findings).toBeGreaterThan(100);
    expect(cuts).toBeGreaterThan(100);
  });
});
