import { diagnose, type Diagnostic } from '#diagnostics';
import type { Draft, EmbedSlot, ImageSlot, LinkSlot, Slot } from '#markdown';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { Candidates } from './candidates.ts';
import type { Drawings } from './drawings/drawings.ts';
import type { Finder } from './finder.ts';
import type { Found } from './found.ts';
import { lead } from './lead.ts';
import { decode } from './permalink.ts';
import { readScheme, type Scheme } from './scheme.ts';
import { pathInSite } from './site-origin.ts';
import type { Target } from './target.ts';
import type { TranslationSets } from './translation-sets.ts';

/** Takes the faults of a link; left out where they were told before. */
export type Report = (diagnostic: Diagnostic) => void;

/** Leads a slot of a note's draft to what it means; `undefined` for slots that lead nowhere by themselves. */
export type Resolve = (source: Note, slot: Slot, report?: Report) => Target | undefined;

export interface ResolverParts {
  readonly site: Site;
  readonly finder: Finder;
  readonly sets: TranslationSets;
  readonly candidates: Candidates;
  readonly drawings: Drawings;
  readonly draftOf: (note: Note) => Draft;
}

export function resolverOf(parts: ResolverParts): Resolve {
  return (source, slot, report) => (isLeading(slot) ? resolve(parts, source, slot, report) : undefined);
}

type Leading = LinkSlot | ImageSlot | EmbedSlot;

function isLeading(slot: Slot): slot is Leading {
  return slot.kind === 'link' || slot.kind === 'image' || slot.kind === 'embed';
}

const BROKEN: Target = { kind: 'broken' };

function resolve(parts: ResolverParts, source: Note, slot: Leading, report?: Report): Target {
  const scheme = readScheme(slot.target);
  if (scheme.kind === 'external') return leadOut(parts, source, slot, scheme.href, report);
  if (scheme.kind === 'term' && slot.kind === 'link') {
    const found = parts.finder.byTerm(source, decode(scheme.term));
    return found?.kind !== 'note' || parts.sets.of(found.note) === undefined
      ? { kind: 'unlinked' }
      : lead(parts, source, slot, found, '', report);
  }
  const { path, anchor } = parted(slot.target);
  const found = locate(parts, source, slot, slot.kind === 'embed' || slot.syntax === 'wiki' ? path : decodeSigns(path));
  if (found === undefined) {
    if (report !== undefined) reportMissing(parts, slot, path, scheme, report);
    return BROKEN;
  }
  return lead(parts, source, slot, found, anchor, report);
}

/** An address with an origin: of the site itself, if it leads to something there; otherwise of another. */
function leadOut(parts: ResolverParts, source: Note, slot: Leading, href: string, report?: Report): Target {
  const inSite = pathInSite(href, parts.site);
  if (inSite !== undefined) {
    const { path, anchor } = parted(inSite);
    const found = parts.finder.byPath(source, decode(path.replace(/\?.*$/s, '')));
    if (found !== undefined) return lead(parts, source, slot, found, anchor, report);
  }
  if (slot.kind === 'image') report?.(diagnose('image-remote', slot.place, { address: href }));
  return { kind: 'external', href };
}

function parted(target: string): { readonly path: string; readonly anchor: string } {
  const hash = target.indexOf('#');
  return hash === -1 ? { path: target, anchor: '' } : { path: target.slice(0, hash), anchor: target.slice(hash + 1) };
}

/** `%23` and `%3F` stay encoded in a target, since they are part of a name and begin neither a fragment nor a query. */
function decodeSigns(path: string): string {
  return path.includes('%') ? path.replace(/%(?:23|3f)/gi, decodeURIComponent) : path;
}

function locate(parts: ResolverParts, source: Note, slot: Leading, path: string): Found | undefined {
  const { finder } = parts;
  if (path === '') return slot.kind === 'image' ? undefined : { kind: 'note', note: source, rivals: [] };
  if (slot.kind === 'embed' || slot.syntax === 'wiki') return finder.byName(source, path);
  const found = finder.byPath(source, path);
  const query = path.indexOf('?');
  return found ?? (query > 0 ? locate(parts, source, slot, path.slice(0, query)) : undefined);
}

function reportMissing(
  { candidates }: ResolverParts,
  slot: Leading,
  path: string,
  scheme: Scheme,
  report: Report,
): void {
  const { target, place } = slot;
  if (scheme.kind === 'refused' || scheme.kind === 'term') {
    report(diagnose('link-scheme', place, { target, scheme: scheme.kind === 'term' ? 'glossary' : scheme.scheme }));
    return;
  }
  switch (slot.kind) {
    case 'link':
      report(diagnose('link-broken', place, { target, candidates: candidates.notes(path) }));
      break;
    case 'image':
      report(diagnose('image-missing', place, { target, candidates: candidates.files(path) }));
      break;
    case 'embed': {
      const near = [...candidates.notes(path), ...candidates.files(path)];
      report(diagnose('embed-missing', place, { target, candidates: near }));
    }
  }
}
