import type { Flavour } from '#naming';

/**
 * How far something goes to show a flavour: 1, others write it too; 2, rarely anybody else; 3, nobody else; 1000, the author
 * says so, and all else together does not weigh as much.
 */
export type Weight = 1 | 2 | 3 | 1000;

/** Something in the path of a note (without its extension) that speaks for a flavour. */
export interface PathSign {
  readonly pattern: RegExp;
  readonly weight: Weight;
  /** What is shown of it; without it, what the pattern matched. */
  readonly what?: string;
}

/** A field of the frontmatter, its name as `plainName` has it, that speaks for a flavour: by any value, or by some. */
export interface FieldSign {
  readonly field: RegExp;
  readonly value?: RegExp;
  readonly weight: Weight;
}

/**
 * Something in a line outside of code. The pattern is tried once a line, so it takes time linear in the line; `hint` is a
 * text that every match holds, and so is `within`, which many signs have in common: one look for it tells of all of them that
 * they need not be looked for.
 */
export interface LineSign {
  readonly hint: string;
  readonly within?: '<' | '{' | '[' | '](' | 'class=';
  readonly pattern: RegExp;
  readonly weight: Weight;
}

/** All that speaks for a flavour in a file of its own. */
export interface FlavourSigns {
  readonly flavour: Flavour;
  readonly paths: readonly PathSign[];
  readonly fields: readonly FieldSign[];
  readonly lines: readonly LineSign[];
}
