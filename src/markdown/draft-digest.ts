import type { Lexicon } from '#concepts';
import { type Digest, digestOf } from '#naming';
import { programDigest } from '#store';
import type { Note } from '#vault';
import { namesScenarios, type ScenarioShelf } from './scenario-shelf.ts';

/** What the site's settings say about drafts. */
export interface MarkdownOptions {
  /** Whether MDX notes may import and run code; without it they are rendered without running anything. */
  readonly mdxCode?: boolean;
  /** Whether drafts are to be shown. Without it formulas and code are left undrawn, which is ten times faster. */
  readonly drawn?: boolean;
  /** The words of the glossary. */
  readonly lexicon?: Lexicon | undefined;
  /** Scenarios that notes may name. */
  readonly scenarios?: ScenarioShelf | undefined;
}

/** Digest of all that the draft of a note is made from. */
export function draftDigest(
  note: Note,
  { mdxCode = false, drawn = true, lexicon, scenarios }: MarkdownOptions = {},
): Digest {
  const { digest, id, lang, format, flavour, bodyStart, frontmatter } = note;
  const { title } = frontmatter;
  const inputs = [
    programDigest(),
    digest,
    id,
    lang,
    format,
    flavour,
    bodyStart,
    title,
    mdxCode,
    drawn,
    lexicon?.digest,
    // Where there are none, the text need not be looked at.
    scenarios && namesScenarios(note.source) ? scenarios.digest : undefined,
  ];
  return digestOf(JSON.stringify(inputs));
}

/** The same for a part of a note, by the digest of the whole and two offsets in the note's source. */
export function fragmentDigest(whole: Digest, start: number, end: number): Digest {
  return digestOf(whole, `${start} ${end}`);
}
