import { nameKey, nearestNames } from '#nearest';

/** A note as the 404 page knows it. */
export interface NamedLink {
  readonly href: string;
  readonly text: string;
  readonly slug: string;
  /** Language of the text. */
  readonly lang?: string;
}

/** Names that begin alike. */
export interface Shard {
  readonly names: readonly NamedLink[];
  /** So many characters are in the keys of the shards that hold the others which begin so. */
  readonly longer?: number;
}

const MOST = 5;

/** The names that begin like a segment of an address, from the shards that hold them. */
export async function namesLike(
  segment: string,
  load: (key: string) => Promise<Shard | undefined>,
): Promise<readonly NamedLink[]> {
  const names: NamedLink[] = [];
  let key = '';
  for (let length: number | undefined = 1; length !== undefined;) {
    const next = nameKey(segment, length);
    if (next === key) break;
    key = next;
    const shard: Shard | undefined = await load(key);
    names.push(...(shard?.names ?? []));
    length = shard?.longer;
  }
  return names;
}

/** The notes whose address or title is near to the last segment of an address, nearest first. */
export function nearNotes(segment: string, notes: readonly NamedLink[]): NamedLink[] {
  const named = notes.flatMap((note) => [[lastSegment(note.slug), note] as const, [note.text, note] as const]);
  const nearest = nearestNames(
    segment,
    named.map(([name]) => name),
    MOST,
  );
  const found = nearest.flatMap((name) => named.filter(([other]) => other === name).map(([, note]) => note));
  return [...new Set(found)].slice(0, MOST);
}

/** What an address that has no page may have meant: its language and the last of its segments, as readers write them. */
export function readAddress(
  pathname: string,
  base: string,
  languages: readonly string[],
): { language: string | undefined; segment: string } {
  const segments = decoded(pathname.startsWith(base) ? pathname.slice(base.length) : pathname)
    .normalize('NFC')
    .replace(/\.(?:html|md)$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  const language = languages.find((name) => name === segments[0]);
  return {
    language,
    segment:
      segments
        .slice(language === undefined ? 0 : 1)
        .at(-1)
        ?.toLowerCase() ?? '',
  };
}

function lastSegment(slug: string): string {
  return slug.slice(slug.lastIndexOf('/') + 1);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
