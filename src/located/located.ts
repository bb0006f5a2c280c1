import type { PerLang } from '#naming';

/** Where a value stands: offsets in the text it was read from, the end not included. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LocatedScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `1.10` for the number 1.1, `2023-01-08` for a date, `''` for nothing. */
  readonly text: string;
}

export interface LocatedList extends Span {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

export interface LocatedMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly LocatedEntry[];
}

export interface LocatedEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: Located;
}

/** A value of YAML, JSON or TOML that knows where it stands. The same value may be met twice (YAML aliases). */
export type Located = LocatedScalar | LocatedList | LocatedMap;

/** Why a text does not parse, where, and what to write instead. */
export interface LocatedFault {
  readonly start: number;
  readonly reason: PerLang<string>;
  readonly advice?: PerLang<string>;
}

/** A text as read: its value (`undefined` where nothing is written or nothing can be told) and its faults in order. */
export interface LocatedText {
  readonly root: Located | undefined;
  readonly faults: readonly LocatedFault[];
}
