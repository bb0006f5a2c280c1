import type { PlaceFinder } from '#located';

/** What of the notes a secret is. */
export const SECRET_KINDS = [
  'text',
  'title',
  'heading',
  'path',
  'alias',
  'tag',
  'field',
  'comment',
  'attachment',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** Where a secret stands. */
export interface Origin {
  readonly kind: SecretKind;
  /** Finds places in the file that it stands in. */
  readonly placeOf: PlaceFinder;
  readonly offset: number;
}
