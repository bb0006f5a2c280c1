import type { Heading } from '../draft.ts';
import type { DraftContext } from '../transform.ts';

/** A heading as it stands in the note. */
export interface FoundHeading {
  /** 1 to 6, as written. */
  readonly depth: number;
  readonly text: string;
  readonly id: string;
  /** Offsets of the heading in the parsed text. */
  readonly start: number;
  /** Whether it parts the note into sections, rather than standing in a quote, a callout or a list. */
  readonly isSection: boolean;
}

/** What becomes of a note's headings. */
export interface Outline {
  readonly title?: string;
  /** The heading that is taken out to be the page's title. */
  readonly titleHeading?: FoundHeading;
  /** By how much all headings go down, so that the page's title is its only `h1`. */
  readonly shift: 0 | 1;
  readonly headings: readonly Heading[];
  /** The place of each heading in the hierarchy, without the gaps that authors leave: 2 for those below the title. */
  readonly levels: ReadonlyMap<FoundHeading, number>;
}

/**
 * Decides about titles and depths. A single first-level heading at the top is the title and leaves the text, as does one
 * that repeats the title of the frontmatter. Where other first-level headings remain, all headings go down by one, and the
 * first of them names the page.
 */
export function outlineOf(found: readonly FoundHeading[], context: DraftContext): Outline {
  const tops = found.filter(({ depth, isSection }) => depth === 1 && isSection);
  const [top] = tops;
  const isTitle =
    top !== undefined &&
    context.fragmentOf === undefined &&
    (tops.length === 1 || sameTitle(top.text, context.note.frontmatter.title)) &&
    nothingBefore(context.text, top.start);
  const titleHeading = isTitle ? top : undefined;
  const shift = found.some((heading) => heading.depth === 1 && heading !== titleHeading) ? 1 : 0;
  const shown = found.filter((heading) => heading !== titleHeading);
  const sections = shown.filter(({ isSection }) => isSection);
  return {
    ...(top !== undefined && top.text !== '' && { title: top.text }),
    ...(titleHeading !== undefined && { titleHeading }),
    shift,
    headings: withEnds(sections, context).map(({ heading, end }) => ({
      depth: Math.min(6, heading.depth + shift),
      id: heading.id,
      text: heading.text,
      place: context.placeOf(heading.start),
      start: context.sourceOffsetOf(heading.start),
      end,
    })),
    levels: levelsOf(shown),
  };
}

/** A heading's level is one more than that of the heading that it belongs to, however deep it was written. */
function levelsOf(found: readonly FoundHeading[]): Map<FoundHeading, number> {
  const levels = new Map<FoundHeading, number>();
  const above: FoundHeading[] = [];
  for (const heading of found) {
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    above.push(heading);
    levels.set(heading, above.length + 1);
  }
  return levels;
}

/** Each section ends where the next of the same or a higher rank begins. */
function withEnds(
  sections: readonly FoundHeading[],
  { sourceOffsetOf, sourceEnd }: DraftContext,
): { heading: FoundHeading; end: number }[] {
  // For each depth, where the next heading of that depth or above begins, going from the end.
  const next = new Array<number>(7).fill(sourceEnd);
  return sections
    .toReversed()
    .map((heading) => {
      const end = next[heading.depth] ?? sourceEnd;
      next.fill(sourceOffsetOf(heading.start), heading.depth);
      return { heading, end };
    })
    .toReversed();
}

function sameTitle(text: string, title: string | undefined): boolean {
  return text.trim() === title?.normalize('NFC').trim();
}

/** Badges, images, comments and other HTML without text may stand above a title. */
function nothingBefore(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return (
    before.length < 4000 &&
    before
      .replace(/<!--[^]*?-->|<[^<>]*>/g, '')
      .replace(/!\[[^\][]*\]\([^()]*\)/g, '')
      .replace(/\[\s*\](?:\([^()]*\)|\[[^\][]*\])/g, '')
      .trim() === ''
  );
}
