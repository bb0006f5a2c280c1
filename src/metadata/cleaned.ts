/**
 * What became of a file's metadata.
 *
 * - `cleaned`: an image whose bytes hold the picture and nothing that tells where or by whom it was made; `removed` names
 *   what was taken out, and is empty where `bytes` are as they came.
 * - `kept`: a file whose metadata cannot be taken out safely; `kinds` names what was found, and may be empty.
 * - `faulty`: named like an image of `format`, but none.
 */
export type Cleaned =
  | { readonly state: 'cleaned'; readonly bytes: Uint8Array; readonly removed: readonly string[] }
  | { readonly state: 'kept'; readonly kinds: readonly string[] }
  | { readonly state: 'faulty'; readonly format: string };

/** Takes metadata out of the bytes of a format; `undefined` where they are not of that format, or damaged beyond reading. */
export type Cleaner = (bytes: Buffer) => Cleaned | undefined;

/** The cleaned form of parts, in order. */
export function cleanedOf(parts: readonly Uint8Array[], removed: Iterable<string>): Cleaned {
  return { state: 'cleaned', bytes: Buffer.concat(parts), removed: [...new Set(removed)].sort() };
}
