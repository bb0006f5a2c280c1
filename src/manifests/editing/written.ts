/** A field by its name, an item of a list by its position. */
export type Step = string | number;

/** A key that stands in a text, half written as the text may be. Offsets count in the whole text. */
export interface WrittenKey {
  readonly from: number;
  readonly to: number;
  /** The way to it, itself included. */
  readonly path: readonly Step[];
  /** What stands behind it in its line; empty where nothing does. */
  readonly value: string;
  readonly valueFrom: number;
}

/** What an offset of a text is in. */
export interface WrittenPlace {
  /** In a key, in the value of one, or in a word that may become either. */
  readonly in: 'key' | 'value' | 'word';
  /** The way to what the key or the word stands in; of a value, the way to the value. */
  readonly path: readonly Step[];
  /** What is written there so far. */
  readonly from: number;
  readonly to: number;
  /** Spaces in front of the line's keys; within brackets there are no lines, and it is `undefined`. */
  readonly column: number | undefined;
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
}

/** What could be made out of a document. */
export interface Written {
  readonly keys: readonly WrittenKey[];
  /** Missing in comments, in texts of several lines, and between the words. */
  readonly place: WrittenPlace | undefined;
}

/** Whether two ways are one. */
export function isSameWay(one: readonly Step[], other: readonly Step[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
