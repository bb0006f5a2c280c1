import type { Lang } from '#naming';
import type { Hit, KnownFace, KnownPage } from '#search';
import type { Choices, Filter, ShownHit } from './messages.ts';

/** The face of a page for a reader, and the language in which its text is written. */
export interface ChosenFace {
  readonly face: KnownFace;
  readonly lang: Lang;
  /** The face whose text is shown. */
  readonly written: KnownFace;
}

/** The page in the reader's language, else in the one it stands in. */
export function faceFor({ faces }: KnownPage, reader: Lang): ChosenFace | undefined {
  const all = Object.entries(faces) as [Lang, KnownFace][];
  const own = all.find(([lang]) => lang === reader);
  const written = own?.[1].text === undefined ? (all.find(([, { text }]) => text !== undefined) ?? own ?? all[0]) : own;
  if (written === undefined) return undefined;
  return { face: own?.[1] ?? written[1], lang: written[0], written: written[1] };
}

/** Hits as they are listed. */
export function hitsShown(hits: readonly Hit[], pages: readonly KnownPage[], reader: Lang): ShownHit[] {
  return hits.flatMap(({ page, words }) => {
    const known = pages[page];
    const chosen = known && faceFor(known, reader);
    if (known === undefined || chosen === undefined) return [];
    const { href, title, folders } = chosen.face;
    return [{ page, href, title, folders, kind: known.kind, lang: chosen.lang, words }];
  });
}

/** Whether a page is what a reader wants to see alone. */
export function passes(page: KnownPage | undefined, { tag, language, kind }: Filter): boolean {
  if (page === undefined) return false;
  const faces = Object.values(page.faces);
  if (kind !== undefined && page.kind !== kind) return false;
  if (language !== undefined && page.faces[language]?.text === undefined) return false;
  return tag === undefined || faces.some(({ tags }) => tags.some((one) => one === tag || one.startsWith(`${tag}/`)));
}

/** What hits may be filtered by: whatever tells some of them from the others. */
export function choicesOf(hits: readonly Hit[], pages: readonly KnownPage[], reader: Lang): Choices {
  const tags = new Map<string, number>();
  const languages = new Set<Lang>();
  const kinds = new Set<KnownPage['kind']>();
  for (const { page } of hits) {
    const known = pages[page];
    if (known === undefined) continue;
    kinds.add(known.kind);
    for (const [lang, { text }] of Object.entries(known.faces) as [Lang, KnownFace][])
      if (text !== undefined) languages.add(lang);
    for (const tag of faceFor(known, reader)?.face.tags ?? []) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const often = [...tags].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
  return { tags: often.slice(0, MOST_TAGS), languages: [...languages].sort(), kinds: [...kinds].sort() };
}

const MOST_TAGS = 30;
