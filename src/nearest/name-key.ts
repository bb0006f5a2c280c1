/**
 * The beginning of a name, as part of the name of a file that holds all names with this beginning: its first characters in lower
 * case, each that is neither letter nor digit as `-`.
 */
export function nameKey(name: string, characters: number): string {
  return Array.from(name.toLowerCase())
    .slice(0, characters)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '-');
}
