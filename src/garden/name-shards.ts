import { nameKey } from '#nearest';
import type { NameShard } from './page.ts';
import type { Tree } from './tree.ts';
import { nameOf } from './vault-paths.ts';

/** A shard of so many names has some 50 KB; readers load it to see a handful. */
const MOST_NAMES = 400;

/** Names that are the same for so long are not told apart. */
const LONGEST_KEY = 40;

/** What a page is called, or the last segment of its address, and what is said of the page. */
interface Named {
  readonly called: string;
  readonly name: NameShard['names'][number];
}

/**
 * Names of all notes and folders of a language, for a reader who mistyped an address. A page stands under the beginning of its
 * address and under that of its title, since readers type either. The home page is not among them.
 */
export function nameShardsOf({ lang, nodes }: Tree, most = MOST_NAMES): NameShard[] {
  const all = nodes.flatMap(({ slug, href, title, titleLang }): Named[] => {
    if (slug === '') return [];
    const name = { href, text: title, lang: titleLang, slug };
    const called = [nameOf(slug), ...(/^[\p{L}\p{N}]/u.test(title) ? [title] : [])];
    return called.map((one) => ({ called: one, name }));
  });
  return [...groups(all, 1)].flatMap(([key, named]) => shardsOf(key, named, 1));

  function shardsOf(key: string, named: readonly Named[], length: number): NameShard[] {
    const names = [...new Set(named.map(({ name }) => name))];
    if (names.length <= most || length >= LONGEST_KEY) return [{ lang, key, names: names.slice(0, most) }];
    // Where all begin alike, no more is told by the next character alone.
    let longer = length + 1;
    let parts = groups(named, longer);
    while (parts.size === 1 && longer < LONGEST_KEY) parts = groups(named, ++longer);
    const shards = [...parts].flatMap(([deeper, some]) =>
      // What is called so and no more has no longer beginning.
      deeper === key ? [] : shardsOf(deeper, some, longer),
    );
    const short = [...new Set((parts.get(key) ?? []).map(({ name }) => name))].slice(0, most);
    return [{ lang, key, names: short, longer }, ...shards];
  }
}

function groups(named: readonly Named[], length: number): Map<string, Named[]> {
  return Map.groupBy(named, ({ called }) => nameKey(called, length));
}
