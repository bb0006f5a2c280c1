import type { Site } from '#site';
import { pageHref } from './addresses.ts';
import type { NameShard } from './page.ts';
import type { Tree } from './tree.ts';
import { nameOf } from './vault-paths.ts';

/** Names of all notes and folders of a language, for a reader who mistyped an address. The home page is not among them. */
export function nameShardsOf({ lang, nodes }: Tree, site: Site): NameShard[] {
  const named = nodes.filter(({ slug }) => slug !== '');
  const groups = Map.groupBy(named, ({ slug }) => firstCharacter(nameOf(slug)));
  return [...groups].map(([key, group]) => ({
    lang,
    key,
    names: group.map(({ slug, title, titleLang }) => ({
      href: pageHref(site, lang, slug),
      text: title,
      lang: titleLang,
      slug,
    })),
  }));
}

function firstCharacter(name: string): string {
  return String.fromCodePoint(name.codePointAt(0) ?? 0);
}
