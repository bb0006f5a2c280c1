/** What Hugo makes the address of a page from. */
export interface PageFacts {
  /** `YYYY-MM-DD`; `undefined` where none is given. */
  readonly day: string | undefined;
  readonly title: string | undefined;
  readonly slug: string | undefined;
  /** Path of the file, without the folder of notes, language and extension: `posts/sub/name`. */
  readonly path: string;
}

/**
 * The address of a page under a pattern of Hugo's `permalinks`. `undefined` where the pattern asks for what is not known
 * here, so that no wrong address is made of it.
 */
export function hugoAddress(pattern: string, facts: PageFacts): string | undefined {
  const values = valuesOf(facts);
  const unknown: string[] = [];
  const address = pattern.trim().replaceAll(/:(?<name>[a-z]+)/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') unknown.push(name);
    return value ?? '';
  });
  return unknown.length === 0 ? `/${address}`.replaceAll(/\/{2,}/g, '/') : undefined;
}

function valuesOf({ day, title, slug, path }: PageFacts): Readonly<Record<string, string | undefined>> {
  const names = path.split('/');
  const file = names.pop() ?? '';
  const base = file === 'index' ? (names.pop() ?? '') : file;
  const [year, month, dayOfMonth] = day?.split('-') ?? [];
  const own = slug === undefined ? undefined : asAddress(slug);
  const titled = title === undefined ? undefined : asAddress(title);
  return {
    year,
    month,
    day: dayOfMonth,
    title: titled,
    slug: own ?? titled,
    section: names[0],
    sections: names.join('/'),
    filename: asAddress(base),
    contentbasename: asAddress(base),
    slugorfilename: own ?? asAddress(base),
    slugorcontentbasename: own ?? asAddress(base),
  };
}

/** As Hugo makes a part of an address of a text (`paths.Sanitize`). */
function asAddress(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}./\\_#+~@\s-]+/gu, '')
    .trim()
    .split(/\s+/)
    .join(' ')
    .replaceAll(/ ?- ?/g, '-')
    .replaceAll(' ', '-')
    .toLowerCase();
}
