import { diagnose, type Place } from '#diagnostics';
import { booleanOf, describeFound, type LocatedEntry } from '#located';
import { boundedDistance } from '#nearest';
import { dayOf } from '../frontmatter/day-of.ts';
import { type Fields, isBlank, plainName } from '../frontmatter/fields.ts';
import type { FrontmatterRead } from '../frontmatter/read-frontmatter.ts';
import type { Ground } from './ground.ts';

/** The fields that say whether a note is public. */
export const PUBLICATION_FIELDS = ['private', 'draft', 'published', 'public', 'dg-publish', 'publish'] as const;
export type PublicationField = (typeof PUBLICATION_FIELDS)[number];

/** What a note says about its publication, before it is known what the others say. */
export interface PublicationStatement {
  /** What must not be overruled: the note is private. */
  readonly heldBackBy: Ground | undefined;
  /** The field that asks for publication. */
  readonly askedBy: Ground | undefined;
  /** Whether the note shows that notes of this vault are published when they ask for it. */
  readonly showsAsking: boolean;
  /** Where `published: true` stands, which holds nothing back and asks for nothing. */
  readonly notHeldBack: Place | undefined;
}

/**
 * Fields whose truth holds a note back; that of the others' opposite does. No tool asks for publication with `public`, but
 * who writes `public: false` means it.
 */
const PRIVATE_IF_TRUE: ReadonlySet<PublicationField> = new Set(['private', 'draft']);

/**
 * Reads what the fields of a note say, whose frontmatter has been read so far (see `FrontmatterRead`). Whatever says private wins over whatever says public, and so does whatever is unclear: of two
 * mistakes, publishing is the one that cannot be taken back. Unclear values are reported.
 */
export function publicationStatement(
  state: FrontmatterRead['state'],
  fields: Fields,
  unread = '',
): PublicationStatement {
  if (state === 'unreadable') return unreadable(unread);
  let heldBackBy: Ground | undefined;
  let askedBy: Ground | undefined;
  let notHeldBack: Place | undefined;
  for (const field of PUBLICATION_FIELDS) {
    for (const entry of fields.named(field)) {
      const says = booleanOf(entry.value);
      if (says === undefined) {
        if (field === 'published' && isNoStatement(entry)) continue;
        reportUnclear(fields, entry);
        heldBackBy ??= groundOf(fields, field, entry);
      } else if (says === PRIVATE_IF_TRUE.has(field)) heldBackBy ??= groundOf(fields, field, entry);
      else if (field === 'dg-publish' || field === 'publish') askedBy ??= groundOf(fields, field, entry);
      else if (field === 'published') notHeldBack = fields.placeOf(entry.keyStart);
    }
  }
  reportMisspelt(fields);
  const showsAsking = fields.named('dg-publish').length > 0 || askedBy?.decidedBy === 'publish';
  return { heldBackBy, askedBy: heldBackBy === undefined ? askedBy : undefined, showsAsking, notHeldBack };
}

/**
 * Frontmatter that cannot be read might have said anything. Where it speaks of publishing at all, the vault is taken for
 * one whose notes ask for it: a slip in the only note that does must not publish all the others.
 */
function unreadable(text: string): PublicationStatement {
  const showsAsking = /^[ \t{,]*["']?(?:dg-)?publish["']?[ \t]*[:=]/im.test(text);
  return { heldBackBy: { decidedBy: 'unreadable' }, askedBy: undefined, showsAsking, notHeldBack: undefined };
}

function groundOf({ placeOf }: Fields, decidedBy: PublicationField, { key, keyStart, value }: LocatedEntry): Ground {
  const text = value.kind === 'scalar' ? value.text.trim() : '…';
  return { decidedBy, what: `${key}: ${text.slice(0, 40)}`, place: placeOf(keyStart) };
}

/** Clippings carry the day on which a page was `published`, and often leave it empty. */
function isNoStatement(entry: LocatedEntry): boolean {
  return isBlank(entry) || (entry.value.kind === 'scalar' && dayOf(entry.value.text) !== undefined);
}

function reportUnclear({ report, placeOf }: Fields, { key, value }: LocatedEntry): void {
  report(diagnose('publish-value-unclear', placeOf(value.start), { field: key, found: describeFound(value) }));
}

/** Names of fields of their own that are one letter from a name above. */
const NO_SLIPS = new Set(['publisher']);
const PLAIN_FIELDS = PUBLICATION_FIELDS.map(plainName);
/** Slips are in the middle of words. */
const FIRST_LETTERS = new Set(PLAIN_FIELDS.map((name) => name.charAt(0)));
const LONGEST_SLIP = Math.max(...PLAIN_FIELDS.map((name) => name.length)) + 1;

function reportMisspelt({ all, report, placeOf }: Fields): void {
  for (const { key, keyStart } of all) {
    const meant = meantBy(plainName(key));
    if (meant !== undefined) report(diagnose('publish-field-misspelt', placeOf(keyStart), { field: key, meant }));
  }
}

/** The field that a name (see `plainName`) is one letter from. */
function meantBy(name: string): PublicationField | undefined {
  if (name.length < 4 || name.length > LONGEST_SLIP || !FIRST_LETTERS.has(name.charAt(0))) return undefined;
  if (NO_SLIPS.has(name)) return undefined;
  const distances = PLAIN_FIELDS.map((field) => boundedDistance(name, field, 1));
  if (distances.includes(0)) return undefined;
  const meant = PUBLICATION_FIELDS[distances.indexOf(1)];
  return meant !== undefined && name.startsWith(meant.slice(0, 1)) ? meant : undefined;
}
