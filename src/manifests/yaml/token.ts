/** What the scanner finds; `block-map` and `block-list` open what `block-end` closes, though nothing is written there. */
export type TokenType =
  | 'block-map'
  | 'block-list'
  | 'block-end'
  | '['
  | ']'
  | '{'
  | '}'
  | ','
  | '-'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'plain'
  | 'quoted'
  | 'document'
  | 'end';

/** A piece of YAML, with its offsets. */
export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** Text of a scalar, name of an anchor or alias, a tag in full. */
  readonly value: string;
}
