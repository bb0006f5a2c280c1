import { type Diagnostic, diagnose } from '#diagnostics';
import { type LocatedMap, type LocatedText, type PlaceFinder, readToml, readYaml } from '#located';
import { endOfJson } from './end-of-json.ts';
import { plainName } from './fields.ts';
import { findFrontmatter, type FrontmatterBlock } from './find-frontmatter.ts';
import { findMisplacedField, saysPublication } from './find-misplaced-field.ts';
import { looksLikeFields } from './looks-like-fields.ts';

/** What stands at the top of a note. */
export interface FrontmatterRead {
  /** `unreadable`: there is frontmatter, but what it says cannot be told. */
  readonly state: 'none' | 'read' | 'unreadable';
  /** `undefined` unless the state is `read`; then too where it is empty. */
  readonly fields: LocatedMap | undefined;
  /** The text of unreadable frontmatter, `''` otherwise. */
  readonly unread: string;
  /** Offset in the source. */
  readonly bodyStart: number;
}

/** Frontmatter is written by hand; beyond this it is something else, and parsing it would only cost time. */
const LONGEST = 64 * 1024;

/**
 * Reads the frontmatter of a note's source. Never throws; faults are reported at their places.
 */
export function readFrontmatter(
  source: string,
  placeOf: PlaceFinder,
  report: (diagnostic: Diagnostic) => void,
): FrontmatterRead {
  return readJson(source) ?? readBlock(source, placeOf, report);
}

/**
 * Looks for a line about publication that slipped out of frontmatter, from the offset `from` on, and takes the frontmatter
 * for unreadable where there is one: what the author meant to keep private must not be public for its place.
 */
export function withMisplaced(
  read: FrontmatterRead,
  source: string,
  from: number,
  placeOf: PlaceFinder,
  report: (diagnostic: Diagnostic) => void,
): FrontmatterRead {
  if (read.state === 'unreadable') return read;
  const body = source.slice(from);
  const misplaced = findMisplacedField(body, read.fields !== undefined);
  if (misplaced === undefined) return read;
  report(diagnose('frontmatter-misplaced', placeOf(from + misplaced), undefined));
  return {
    state: 'unreadable',
    fields: undefined,
    bodyStart: read.bodyStart,
    unread: body.slice(misplaced).split('\n', 1)[0] ?? '',
  };
}

/** Names of which bare JSON must have one to be frontmatter: a note may begin with an example. */
const JSON_NAMES = new Set([
  'title',
  'date',
  'draft',
  'tags',
  'description',
  'publish',
  'published',
  'private',
  'slug',
]);

/** Bare JSON at the very top, as Hugo reads it. */
function readJson(source: string): FrontmatterRead | undefined {
  const end = endOfJson(source.slice(0, LONGEST));
  if (end === undefined) return undefined;
  const { root, faults } = readYaml(source.slice(0, end), 0);
  const isFrontmatter = root?.kind === 'map' && root.entries.some(({ key }) => JSON_NAMES.has(plainName(key)));
  if (faults.length > 0 || !isFrontmatter) return undefined;
  return { state: 'read', fields: root, unread: '', bodyStart: Math.min(end + 1, source.length) };
}

function readBlock(source: string, placeOf: PlaceFinder, report: (diagnostic: Diagnostic) => void): FrontmatterRead {
  const block = findFrontmatter(source);
  if (block === undefined) return NONE;
  const text = source.slice(block.start, block.end);
  if (block.bodyStart === undefined) {
    if (!looksLikeFields(firstParagraph(text), block.syntax)) return NONE;
    const fence = source.slice(block.fenceStart, block.fenceStart + 3);
    report(diagnose('frontmatter-unclosed', placeOf(block.fenceStart), { fence }));
    return { state: 'unreadable', fields: undefined, unread: text, bodyStart: 0 };
  }
  const { root, faults, doubled } = text.length > LONGEST ? tooLong(block) : parse(text, block);
  for (const { start } of doubled) report(diagnose('frontmatter-key-twice', placeOf(start), undefined));
  if (faults.length === 0 && root === undefined) return { ...NONE, state: 'read', bodyStart: block.bodyStart };
  const swallowed = root?.kind === 'map' ? root.entries.find(({ key }) => saysPublication(key)) : undefined;
  if (faults.length === 0 && root?.kind === 'map' && swallowed === undefined) {
    if (block.fenceStart > 0) report(diagnose('frontmatter-not-first', placeOf(block.fenceStart), undefined));
    return { state: 'read', fields: root, unread: '', bodyStart: block.bodyStart };
  }
  // Prose between two lines drawn, unless something in it is like a field.
  if (!looksLikeFields(text, block.syntax)) return NONE;
  for (const { start, ...args } of faults.length > 0
    ? faults
    : [{ start: swallowed?.keyStart ?? block.start, ...NO_SPACE }]) {
    report(diagnose('frontmatter-syntax', placeOf(start), args));
  }
  return { state: 'unreadable', fields: undefined, unread: text, bodyStart: block.bodyStart };
}

const NONE: FrontmatterRead = { state: 'none', fields: undefined, unread: '', bodyStart: 0 };

const NO_SPACE = {
  reason: { ko: '`키: 값`으로 된 줄이 아닙니다.', en: 'It does not consist of lines of `key: value`.' },
  advice: {
    ko: '콜론 뒤에 공백을 둡니다. 예: `draft: true`',
    en: 'Put a space after the colon: `draft: true`',
  },
};

interface Parsed extends LocatedText {
  /** Keys that stand twice. All of them are read, so that one that says private is heard. */
  readonly doubled: LocatedText['faults'];
}

function parse(text: string, { syntax, start }: FrontmatterBlock): Parsed {
  const strict = syntax === 'toml' ? readToml(text, start) : readYaml(text, start);
  if (strict.faults.length === 0 || syntax === 'toml') return { ...strict, doubled: [] };
  const lenient = readYaml(text, start, { uniqueKeys: false });
  return lenient.faults.length === 0 ? { ...lenient, doubled: strict.faults } : { ...strict, doubled: [] };
}

function tooLong({ start }: FrontmatterBlock): Parsed {
  const reason = {
    ko: `frontmatter가 ${LONGEST / 1024}KB보다 깁니다.`,
    en: `It is longer than ${LONGEST / 1024} KB.`,
  };
  return { root: undefined, faults: [{ start, reason }], doubled: [] };
}

function firstParagraph(text: string): string {
  return text.trimStart().split(/\n[ \t]*\n/, 1)[0] ?? '';
}
