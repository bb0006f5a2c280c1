import type { NameShard } from './page.ts';
import type { Tree } from './tree.ts';
import { nameOf } from './vault-paths.ts';

/**
 * Names of all notes and folders of a language, for a reader who mistyped an address. A page stands under the first
 * character of its address and under that of its title, since readers type either. The home page is not among them.
 */
export function nameShardsOf({ lang, nodes }: Tree): NameShard[] {
  const shards = new Map<string, NameShard['names'][number][]>();
  for (const { slug, href, title, titleLang } of nodes) {
    if (slug === '') continue;
    const name = { href, text: title, lang: titleLang, slug };
    for (const key of new Set([firstCharacter(nameOf(slug)), ...letterOf(title)])) {
      const names = shards.get(key);
      if (names === undefined) shards.set(key, [name]);
      else names.push(name);
    }
  }
  return [...shards].map(([key, names]) => ({ lang, key, names }));
}

function firstCharacter(name: string): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 0);
}

/** The character under which a title is looked for, where it begins with one that an address may begin with. */
function letterOf(title: string): string[] {
  const first = firstCharacter(title.toLowerCase());
  return /[\p{L}\p{N}]/u.test(first) ? [first] : [];
}
