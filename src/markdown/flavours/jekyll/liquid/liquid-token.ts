/** A piece of Liquid as it is written. Offsets count from the beginning of the text. */
export type LiquidToken = LiquidTag | LiquidOutput | HiddenText | RawText | OpenTag;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `{% name markup %}`. */
export interface LiquidTag extends Stretch, WhiteSpaceControl {
  readonly kind: 'tag';
  readonly name: string;
  /** What follows the name. */
  readonly markup: string;
}

/** `{{ markup }}`. */
export interface LiquidOutput extends Stretch, WhiteSpaceControl {
  readonly kind: 'output';
  readonly markup: string;
}

/** `{% comment %}…{% endcomment %}`, `{% # … %}`. What never ends reaches to the end of the text. */
export interface HiddenText extends Stretch, WhiteSpaceControl {
  readonly kind: 'hidden';
  readonly ends: boolean;
}

/** `{% raw %}…{% endraw %}`: what stands between the two tags is no Liquid. */
export interface RawText extends Stretch, WhiteSpaceControl {
  readonly kind: 'raw';
  /** Where the tag before the content ends, and where the one behind it starts. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Whether the white space at the content's ends goes too. */
  readonly trimsContentStart: boolean;
  readonly trimsContentEnd: boolean;
}

/** A tag that is never closed: `{% raw %}` without its end, `{%` without `%}`. */
export interface OpenTag extends Stretch {
  readonly kind: 'open';
}

/** `{%-` and `-%}` take away the white space before and behind (Liquid, "Whitespace control"). */
export interface WhiteSpaceControl {
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
}
