import type { Note } from '#vault';
import { nameParts } from './notes/name-parts.ts';

/** Names of notes. */
export interface SecretNames {
  readonly names: ReadonlySet<string>;
  /** Whether the target of a link, as it is written, is one of them. */
  readonly isSecret: (target: string) => boolean;
}

export function secretNames(notes: readonly Note[]): SecretNames {
  const names = new Set<string>();
  for (const { id, frontmatter } of notes) {
    for (const name of [
      id,
      ...nameParts(id.slice(id.lastIndexOf('/') + 1)),
      frontmatter.title ?? '',
      ...frontmatter.aliases,
    ])
      names.add(squeezed(name));
  }
  names.delete('');
  return {
    names,
    isSecret(target) {
      const [path = ''] = target.split('#');
      const bare = path.replace(/\.(?:md|mdx|markdown|txt)$/i, '');
      return [path, bare, bare.slice(bare.lastIndexOf('/') + 1)].some((name) => names.has(squeezed(name)));
    },
  };
}

/** Letters and digits of a name or a path, in one form. */
export function squeezed(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
