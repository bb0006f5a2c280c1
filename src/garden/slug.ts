import { digestOf, toSlug, type Slug } from '#naming';

/** Bytes of UTF-8 that a segment may take: a file name holds 255, and a suffix may follow. */
const MOST_BYTES = 200;
/** Segments that an address may have. A folder is never that deep; a path made up in frontmatter may be. */
const MOST_SEGMENTS = 32;

/**
 * The address of a path (a note's stem, an alias, a tag), segment by segment: NFC, lower case, white space as `-`; letters,
 * digits and marks of any script and `-_.~` stay, everything else goes. A segment of which nothing stays becomes a digest.
 */
export function slugOf(path: string): Slug {
  const before = known.get(path);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const made = isPlain(path) ? path : makeSlug(path);
  known.set(path, made);
  return made;
}

/** The same paths are asked for again and again, for each language and each time that a garden is planted. */
const known = new Map<string, Slug>();
const MOST_KNOWN = 100_000;

/** Whether a path is seen to be an address as it is: short, of letters that need no change, with single signs between them. */
function isPlain(path: string): path is Slug {
  return path.length < SHORT && /^[a-z\d가-힣]+(?:[-_/][a-z\d가-힣]+)*$/.test(path);
}

/** A path of fewer characters has neither a segment that is too long nor too many of them. */
const SHORT = 64;

function makeSlug(path: string): Slug {
  if (path === '') return toSlug('');
  const segments = path.split('/');
  const last = segments.splice(MOST_SEGMENTS - 1).join(' ');
  return toSlug([...segments, ...(last === '' ? [] : [last])].map(slugSegment).join('/'));
}

function slugSegment(segment: string): string {
  const kept = segment
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s/gu, '-')
    // Variation selectors, joiners and fillers count as marks or letters but cannot be seen, let alone typed.
    .replace(/[^\p{L}\p{N}\p{M}._~-]|[\p{Default_Ignorable_Code_Point}\p{Me}]/gu, '')
    .replace(/-{2,}/g, '-');
  const trimmed = trim(kept);
  return trimmed === '' ? shortDigest(segment) : shorten(trimmed);
}

/**
 * Hyphens say nothing at the ends; leading dots hide files and trailing ones are lost on Windows; a mark needs a letter. Where
 * `.html` ends an address, the site writes a file of its own.
 */
function trim(segment: string): string {
  let start = 0;
  let end = segment.length;
  while (start < end && /[-.\p{M}]/u.test(segment.charAt(start))) start++;
  while (end > start && /[-.]/.test(segment.charAt(end - 1))) end--;
  return segment.slice(start, end).replace(/\.(html?)$/, '-$1');
}

function shorten(segment: string): string {
  if (Buffer.byteLength(segment) <= MOST_BYTES) return segment;
  let bytes = 0;
  let kept = '';
  for (const character of segment) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES - 9) break;
    kept += character;
  }
  return `${trim(kept)}-${shortDigest(segment)}`;
}

function shortDigest(text: string): string {
  return digestOf(text).slice(0, 8);
}
