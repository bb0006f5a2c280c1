/**
 * The kinds of token that are shown apart. The key is the class in the HTML, short because there are very many of them; the
 * colours stand in `src/styles/code-tokens.css`. The scopes are those of TextMate grammars
 * (https://macromates.com/manual/en/language_grammars#naming-conventions).
 *
 * Plain scalars of YAML, words of a shell, operators and punctuation keep the colour of the text: a page is calmer, and a
 * manifest is half as long in HTML.
 */
export const TOKEN_CLASSES = {
  /** Comment. */
  c: ['comment', 'punctuation.definition.comment', 'string.quoted.docstring', 'meta.diff.header', 'meta.diff.range'],
  /** String, and what is quoted in another way. */
  s: ['string', 'string.regexp', 'markup.inline.raw', 'markup.raw', 'markup.underline.link', 'constant.other.symbol'],
  /** Number, `true`, `null`, escape and other constants. */
  n: [
    'constant',
    'constant.numeric',
    'constant.language',
    'constant.character',
    'support.constant',
    'keyword.other.unit',
  ],
  /** Keyword. */
  k: ['keyword', 'storage', 'variable.language', 'keyword.control', 'entity.name.tag.yaml keyword'],
  /** Function or command. */
  f: ['entity.name.function', 'entity.name.command', 'support.function', 'meta.function-call entity.name.function'],
  /** Type or class. */
  t: ['entity.name.type', 'entity.name.class', 'support.type', 'support.class', 'entity.other.inherited-class'],
  /** Key, tag, attribute or heading: what gives a document its frame. */
  a: [
    'entity.name.tag',
    'entity.other.attribute-name',
    'support.type.property-name',
    'entity.name.section',
    'markup.heading',
  ],
  /** Variable or parameter. */
  v: ['variable.parameter', 'variable.other.normal', 'variable.other.bracket', 'punctuation.definition.variable'],
  /** Line that a diff adds. */
  i: ['markup.inserted', 'punctuation.definition.inserted'],
  /** Line that a diff takes away; what a grammar calls invalid. */
  d: ['markup.deleted', 'punctuation.definition.deleted', 'invalid'],
} as const;

export type TokenClass = keyof typeof TOKEN_CLASSES;

/** Scopes inside the ones above that keep the colour of the text. */
export const UNMARKED_SCOPES = [
  'string.unquoted',
  'keyword.operator',
  'keyword.operator.assignment',
  'meta.embedded',
  'meta.template.expression',
] as const;

/** A stretch of code of one kind; without a kind it has the colour of the text. */
export interface Token {
  readonly text: string;
  readonly kind?: TokenClass;
}
