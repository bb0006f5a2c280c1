/** A value as it stands in YAML, with its place: offsets in the whole text, `end` behind the last character. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  /** In the order written; what a merge key (`<<`) brings in stands where the merge key stood. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  /** As the JSON key that kubectl makes of it: a bare `on` is `true`. */
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: YamlNode;
  /** Whether it came in through a merge key. */
  readonly merged: boolean;
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** How it stands in the text, without quotation marks. */
  readonly source: string;
  /** Whether quotation marks or a block style make it a string for certain. */
  readonly quoted: boolean;
}
