import type { PerLang } from '#naming';
import type { z } from 'zod';

/** One key of the settings file: how it is checked, and what a person who sets it must know. */
export interface SiteKey<Value> {
  /** As written in the file. */
  readonly name: string;
  /**
   * Turns what is written into the value. Refuses with `params: { wanted, example }` (`Refusal`) where it can say more than
   * the key's own texts.
   */
  readonly schema: z.ZodType<Value>;
  /** Names that may stand inside the value, for values that are groups of keys. */
  readonly names?: readonly string[];
  /** What the key is for, in a sentence or two. */
  readonly about: PerLang<string>;
  /** What holds where the key is left out, in a sentence. */
  readonly otherwise: PerLang<string>;
  /** What may be written; completes `It takes …` and `쓸 수 있는 값: …`. */
  readonly wanted: PerLang<string>;
  /** A line that could stand in the file. */
  readonly example: string;
}

/** What a schema adds to an issue of its own. */
export interface Refusal {
  readonly wanted?: PerLang<string>;
  readonly example?: string;
}

/** States a key so that the type of its value is kept. */
export function siteKey<Value>(key: SiteKey<Value>): SiteKey<Value> {
  return key;
}
