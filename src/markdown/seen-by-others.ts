import { type Digest, digestOf } from '#naming';
import type { Draft } from './draft.ts';

/** What only the page of a text, those that embed it and lists of notes see of it. */
const OWN_FIELDS: ReadonlySet<string> = new Set<keyof Draft>([
  'html',
  'digest',
  'seenByOthers',
  'sentences',
  'summary',
  'length',
  'size',
  'diagnostics',
]);
/**
 * The same of headings, slots, blocks and tags; sentences are seen as backlinks, which a page has by themselves. Which link a
 * label belongs to is a number that shifts with slots that others do not see.
 */
const OWN_PARTS: ReadonlySet<string> = new Set(['place', 'start', 'end', 'sentence', 'link']);

/** Digest of what pages may see of a text that is not their own: title, headings, links, tags, whatever is not known to stay. */
export function seenByOthers(drafted: Omit<Draft, 'digest' | 'seenByOthers' | 'sentences'>): Digest {
  const seen = Object.entries(drafted)
    .filter(([field]) => !OWN_FIELDS.has(field))
    .map(([field, value]: [string, unknown]) => [
      field,
      Array.isArray(value) ? value.filter(isSeen).map(partSeen) : value,
    ]);
  return digestOf(JSON.stringify(seen));
}

/** The pages of concepts know by themselves which notes use them; what a manifest opens is a matter of its block. */
function isSeen(part: unknown): boolean {
  return !(
    typeof part === 'object' &&
    part !== null &&
    'kind' in part &&
    (part.kind === 'term' || part.kind === 'lab')
  );
}

function partSeen(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  // Links in a diagram are slots of their own.
  if ('kind' in part && part.kind === 'diagram') return 'diagram';
  const seen: unknown[] = [];
  for (const [name, value] of Object.entries(part)) if (!OWN_PARTS.has(name)) seen.push(name, value);
  return seen;
}
