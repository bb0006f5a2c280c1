import type { PlaceFinder } from '#located';
import { isFlavour } from '#naming';
import { type Fields, plainName } from '../frontmatter/fields.ts';
import type { FlavourMark } from '../note.ts';
import { type ProseLine, proseLines } from '../text/prose-lines.ts';
import { blogSigns } from './blog-signs.ts';
import { hugoSigns } from './hugo-signs.ts';
import { jekyllSigns } from './jekyll-signs.ts';
import { notionSigns } from './notion-signs.ts';
import { obsidianSigns } from './obsidian-signs.ts';
import type { FlavourSigns, LineSign, Weight } from './signs.ts';

const SIGNS: readonly FlavourSigns[] = [jekyllSigns, hugoSigns, notionSigns, obsidianSigns, blogSigns];

/** A mark, and how far it goes. */
export interface WeighedMark {
  readonly mark: FlavourMark;
  readonly weight: Weight;
}

/** What the marks of a note are looked for in. */
export interface Specimen {
  /** The path, without the extension of a note. */
  readonly name: string;
  readonly source: string;
  readonly bodyStart: number;
  readonly isHtml: boolean;
  readonly fields: Fields;
  readonly placeOf: PlaceFinder;
}

/** Flavours show early; marks further down are not looked for, so that a long note costs no more than a short one. */
const LOOKED_AT = 100_000;
const LONGEST_LINE = 2_000;
/** A mark is shown by no more than this of it. */
const SHOWN = 60;

/**
 * What in a note speaks for a flavour, outside of code; each kind of mark once, where it first stands. What marks the path
 * comes first, then the frontmatter, then the text, in its order.
 */
export function findMarks(specimen: Specimen): WeighedMark[] {
  return [...pathMarks(specimen), ...saidMarks(specimen), ...fieldMarks(specimen), ...lineMarks(specimen)];
}

/** What the author says: `flavour: markdown`. */
function saidMarks({ fields, placeOf }: Specimen): WeighedMark[] {
  return fields.named('flavour').flatMap(({ key, keyStart, value }) => {
    const flavour = value.kind === 'scalar' ? value.text.trim().toLowerCase() : '';
    if (!isFlavour(flavour)) return [];
    return [{ mark: { flavour, what: `${key}: ${flavour}`, place: placeOf(keyStart) }, weight: 1000 }];
  });
}

function pathMarks({ name }: Specimen): WeighedMark[] {
  return SIGNS.flatMap(({ flavour, paths }) =>
    paths.flatMap(({ pattern, weight, what }) => {
      const match = pattern.exec(name);
      return match === null ? [] : [{ mark: { flavour, what: what ?? match[0].replace(/^\//, '').trim() }, weight }];
    }),
  );
}

function fieldMarks({ fields, placeOf }: Specimen): WeighedMark[] {
  return fields.all.flatMap(({ key, keyStart, value }) => {
    const name = plainName(key);
    const text = value.kind === 'scalar' ? value.text.trim() : '';
    return SIGNS.flatMap(({ flavour, fields: signs }) => {
      const sign = signs.find((each) => each.field.test(name) && (each.value?.test(text) ?? true));
      if (sign === undefined) return [];
      const what = sign.value === undefined ? `${key}:` : `${key}: ${text}`;
      return [{ mark: { flavour, what: shown(what), place: placeOf(keyStart) }, weight: sign.weight }];
    });
  });
}

/** The signs of lines, and whose they are. `gist` is what a text holds wherever the sign's hint shows up in a line of it. */
const LINE_SIGNS = SIGNS.flatMap(({ flavour, lines }) =>
  // Inline code becomes spaces, so that one at the edge of a hint need not stand in the text itself.
  lines.map((sign) => ({ sign, flavour, gist: sign.hint.trim() })),
);
const WITHIN = [...new Set(LINE_SIGNS.flatMap(({ sign }) => sign.within ?? []))];

function lineMarks({ source, bodyStart, isHtml, placeOf }: Specimen): WeighedMark[] {
  const body = source.slice(bodyStart, bodyStart + LOOKED_AT);
  const absent = WITHIN.filter((text) => !body.includes(text));
  let open = LINE_SIGNS.filter(
    ({ sign, gist }) => (sign.within === undefined || !absent.includes(sign.within)) && body.includes(gist),
  );
  if (open.length === 0) return [];
  const marks: WeighedMark[] = [];
  for (const { line, start } of isHtml ? tags(body) : proseLines(body)) {
    if (!open.some(({ gist }) => line.includes(gist))) continue;
    const prose = isHtml ? line : withoutCode(line.slice(0, LONGEST_LINE));
    const found = new Set<LineSign>();
    for (const { sign, flavour } of open) {
      if (!prose.includes(sign.hint)) continue;
      const match = sign.pattern.exec(prose);
      if (match === null) continue;
      found.add(sign);
      const place = placeOf(bodyStart + start + match.index);
      marks.push({ mark: { flavour, what: shown(match[0]), place }, weight: sign.weight });
    }
    if (found.size === 0) continue;
    open = open.filter(({ sign }) => !found.has(sign));
    if (open.length === 0) break;
  }
  return marks;
}

/** The tags of HTML, which is often all on one line, with the text behind each. */
function* tags(html: string): Generator<ProseLine> {
  for (let start = html.indexOf('<'); start !== -1;) {
    const next = html.indexOf('<', start + 1);
    yield { line: html.slice(start, next === -1 ? html.length : next).slice(0, LONGEST_LINE), start };
    start = next;
  }
}

/** The line with spaces in the place of inline code; lines that open a fence are left as they are. */
function withoutCode(line: string): string {
  if (!line.includes('`') || /^[ \t>]*```/.test(line)) return line;
  return line.replaceAll(/(?<!`)(?<ticks>`{1,2})(?!`)[^`]*\k<ticks>(?!`)/g, (code) => ' '.repeat(code.length));
}

function shown(what: string): string {
  const line = what.replaceAll(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
}
