/** A line of a manifest that lost its indentation. */
export interface WrittenLine {
  /** Spaces in front, if any are left. */
  readonly indent: number;
  /** The line without them. */
  readonly content: string;
  readonly dash: boolean;
  /** Missing where the line is a comment, empty or a bare item of a list. */
  readonly key: string | undefined;
  /** What stands behind the colon, without a comment. */
  readonly value: string;
}

/** Takes a line apart. */
export function readLine(text: string): WrittenLine {
  const content = text.trim();
  const [, dash = '', key, value = ''] =
    /^(- +)?(?:([^\s#:'"{[\]}][^:]*|"[^"]*"|'[^']*'):(?: +(.*))?)?$/.exec(content) ?? [];
  const isItem = /^-(?: |$)/.test(content);
  return {
    indent: text.length - text.trimStart().length,
    content,
    dash: dash !== '' || isItem,
    key: key?.replace(/^(["'])(.*)\1$/, '$2'),
    value: value.replace(/(?:^|\s)#.*$/, '').trim(),
  };
}
