import type { FindMeaning, Meaning } from '#garden';
import type { OwnMarkdown, Slot, WrittenLink } from '#markdown';
import type { Note } from '#vault';

/** A link as it stands in a text, and what it means in the vault that it comes from. */
export interface MeantLink {
  readonly link: WrittenLink;
  readonly meaning: Meaning;
}

/** What each link of a note means; links to places in the note itself are among them. */
export function linkMeanings(note: Note, own: OwnMarkdown, find: FindMeaning): MeantLink[] {
  return own.links.flatMap((link) => {
    const meaning = find(note, slotOf(link, own));
    return meaning === undefined ? [] : [{ link, meaning }];
  });
}

function slotOf({ kind, form, target, start }: WrittenLink, { placeOf }: OwnMarkdown): Slot {
  const place = placeOf(start);
  const syntax = form === 'wiki' ? 'wiki' : 'path';
  switch (kind) {
    case 'link':
      return { kind, syntax, target, labelled: true, place, sentence: '' };
    case 'image':
      return { kind, syntax, target, alt: '', place };
    case 'embed':
      return { kind, target, place };
  }
}
