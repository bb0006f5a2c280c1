import { diagnose, type Diagnostic } from '#diagnostics';
import type { OwnMarkdown } from '#markdown';
import type { MeantLink } from './link-meanings.ts';

/**
 * What a person has to see to about a link, at its place in the note as it was written; `undefined` where all is well.
 *
 * @param isImported Whether the note or file that it means comes along.
 */
export function linkFault(
  { link, meaning }: MeantLink,
  { placeOf }: OwnMarkdown,
  isImported: boolean,
): Diagnostic | undefined {
  if (link.hidden) return undefined;
  const { target, kind } = link;
  const place = placeOf(link.start);
  switch (meaning.kind) {
    case 'external':
      return kind === 'image' ? diagnose('image-remote', place, { address: meaning.href }) : undefined;
    case 'broken':
      return kind === 'image'
        ? diagnose('image-missing', place, { target, candidates: [] })
        : diagnose(kind === 'embed' ? 'embed-missing' : 'link-broken', place, { target, candidates: [] });
    case 'note':
      if (!isImported) return diagnose('import-link-left', place, { target, path: meaning.note.id });
      return meaning.place === 'missing'
        ? diagnose('anchor-broken', place, { target, note: meaning.note.id, candidates: [] })
        : undefined;
    case 'file':
      return isImported ? undefined : diagnose('import-file-left', place, { target, path: meaning.file.path });
    default:
      return undefined;
  }
}
