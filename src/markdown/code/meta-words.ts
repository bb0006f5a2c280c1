/** One word of what an author writes behind the language of a fence. */
export interface MetaWord {
  /** As written. */
  readonly text: string;
  /** What stands before `=` or `:`, in lower case; `''` for a bare `{…}`, `[…]` or quoted text. */
  readonly key: string;
  /** What stands behind it, without quotes; braces are kept, since `{3}` and `3` may mean different things. */
  readonly value?: string;
}

/** Longer ones are cut: no author writes them, and the time to read them stays bounded. */
const MOST_CHARACTERS = 1000;

const VALUE = String.raw`"[^"]*"|'[^']*'|\{[^}]*\}|\[[^\]]*\]`;
const WORD = new RegExp(
  String.raw`\s*(?:([\w.-]+)(?:[=:]?(${VALUE})|[=:]([^\s]*))?(?=\s|$)|(${VALUE})(?=\s|$)|(\S+))`,
  'y',
);

/** Splits the words: `title="a b"`, `{1,3-5}`, `ins={2}`, `showLineNumbers{5}`, `hl:3`, `[a.ts]`, `wrap`. */
export function metaWords(meta: string): MetaWord[] {
  const words: MetaWord[] = [];
  const text = meta.slice(0, MOST_CHARACTERS).trimEnd();
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const [whole, key = found[5] ?? '', quoted, plain, bare] = found;
    const value = unquoted(quoted ?? bare) ?? plain;
    words.push({ text: whole.trim(), key: key.toLowerCase(), ...(value === undefined ? {} : { value }) });
  }
  return words;
}

function unquoted(value: string | undefined): string | undefined {
  return value?.startsWith('"') === true || value?.startsWith("'") === true ? value.slice(1, -1) : value;
}
