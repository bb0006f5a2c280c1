import type { MdastNode } from 'satteri';
import { FEATURES } from '../features.ts';
import { pathTarget } from '../link-target.ts';
import { literalDollarEdits } from '../math/index.ts';
import { isNoteName } from '../note-name.ts';
import { commentEdits } from '../source/comments.ts';
import { edited, piece, sourceEndOf, sourceOffsetOf } from '../source/prepared-text.ts';
import { type Region, regionsOf } from '../source/regions.ts';
import { seeNodes } from '../tree/index.ts';
import { attributeLinks } from './attribute-links.ts';
import { definedDestination, inlineDestination } from './link-destination.ts';
import type { WrittenLink } from './written-link.ts';

/** What a text holds that a name or a move of its note concerns. */
export interface Outlook {
  /** In the order of the text; a link around an image comes after it. */
  readonly links: readonly WrittenLink[];
  /** The first-level headings that part the text, as regions with their text as written. */
  readonly tops: readonly (Region & { readonly text: string })[];
}

/** Finds the links, images and embeds of a text in Madang's own Markdown, code left out. */
export function outlookOf(text: string): Outlook {
  const links: WrittenLink[] = [];
  const tops: (Region & { text: string })[] = [];
  const whole = piece(text, 0, text.length);
  // A dollar sign that means money would make a formula of the links behind it.
  const parsed = edited(whole, literalDollarEdits(text));
  const regionOf = (node: Positioned): Region => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    return { start: sourceOffsetOf(parsed, start), end: sourceEndOf(parsed, end) };
  };
  const noteLink = (node: LinkNode): void => {
    const region = regionOf(node);
    const link = wikilink(text, region) ?? pathLink(text, region, node, regionOf);
    if (link !== undefined) links.push(link);
  };
  seeNodes(parsed.text, FEATURES, {
    link: noteLink,
    image: noteLink,
    definition: (node: Definition): void => {
      const region = regionOf(node);
      const destination = definedDestination(text, region);
      if (destination !== undefined && leadsTo(text, destination, node.url))
        links.push({ kind: 'link', ...pathForm(node.url), ...region, destination });
    },
    html: (node: Positioned): void => {
      const { start, end } = regionOf(node);
      links.push(...attributeLinks(text.slice(start, end), start));
    },
    heading: (node: Heading, ctx: { parent(node: Heading): { type: string } | undefined }): void => {
      if (node.depth !== 1 || ctx.parent(node)?.type !== 'root') return;
      const region = regionOf(node);
      tops.push({ ...region, text: text.slice(region.start, region.end) });
    },
  });
  return { links: withoutHidden(text, links), tops };
}

type Positioned = Readonly<Pick<MdastNode, 'position'>>;
type LinkNode = Readonly<Extract<MdastNode, { type: 'link' | 'image' }>>;
type Definition = Readonly<Extract<MdastNode, { type: 'definition' }>>;
type Heading = Readonly<Extract<MdastNode, { type: 'heading' }>>;

function pathForm(url: string): Pick<WrittenLink, 'form' | 'target' | 'labelled' | 'hidden'> {
  return { form: 'path', target: pathTarget(url), labelled: true, hidden: false };
}

function wikilink(text: string, region: Region): WrittenLink | undefined {
  const inner = /^(?<embed>!?)\[\[(?<inner>[^\n]*)\]\]$/.exec(text.slice(region.start, region.end))?.groups;
  if (inner === undefined) return undefined;
  const { embed = '', inner: all = '' } = inner;
  const bar = all.indexOf('|');
  const target = bar === -1 ? all : all.slice(0, bar);
  const start = region.start + embed.length + 2;
  // In a table the bar is written `\|`.
  const written = target.endsWith('\\') ? target.slice(0, -1) : target;
  const destination = { start, end: start + written.length };
  const kind = embed === '' ? 'link' : isNoteName(written) ? 'embed' : 'image';
  return {
    ...{ kind, form: 'wiki', target: written.trim(), labelled: bar !== -1, hidden: false },
    ...{ start: region.start, end: region.end, destination },
  };
}

function pathLink(
  text: string,
  region: Region,
  node: LinkNode,
  regionOf: (node: Positioned) => Region,
): WrittenLink | undefined {
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  const labelEnd = last === undefined ? region.start + (node.type === 'image' ? 2 : 1) : regionOf(last).end;
  const destination = inlineDestination(text, region, labelEnd);
  if (destination === undefined || !leadsTo(text, destination, node.url)) return undefined;
  return { kind: node.type, ...pathForm(node.url), ...region, destination };
}

/** Whether the destination that was found is the one that the parser has read; what it is not must not be touched. */
function leadsTo(text: string, { start, end }: Region, url: string): boolean {
  const written = text.slice(start, end).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
  return /&#?\w+;/.test(written) || pathTarget(written) === pathTarget(url);
}

/** Marks what stands in comments. */
function withoutHidden(text: string, links: readonly WrittenLink[]): WrittenLink[] {
  const inOrder = links.toSorted((a, b) => a.destination.start - b.destination.start);
  if (!text.includes('%%')) return inOrder;
  const { edits } = commentEdits(
    text,
    () => regionsOf(text),
    () => ({ file: '', line: 1, column: 1 }),
  );
  return inOrder.map((link) =>
    edits.some(({ start, end }) => start <= link.start && link.end <= end) ? { ...link, hidden: true } : link,
  );
}
