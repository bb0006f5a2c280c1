/** Where a link or an image says what it means, which no reader sees. */
export interface LinkTarget {
  readonly start: number;
  readonly end: number;
  /** Without a label, the target is what is shown. */
  readonly isNaked: boolean;
  /** It leads out of the folder of notes: its address is published as it is. */
  readonly isElsewhere: boolean;
}

/** Longest target that is looked for: what is longer is no link. */
const LONGEST = 2000;
const WIKILINK = /\[\[(?<target>[^\][|\n]*)(?<end>\||\\\||\]\])/y;
const BRACKETED = /\]\(\s*<(?<target>[^<>\n]*)>/y;
const BARE = /\]\(\s*(?<target>(?:\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\}|[^\s(){}]|\([^\s()]*\)|[{}])+)/y;
const DEFINITION = /\]:[ \t]*<?(?<target>[^\s<>]+)/y;
const ATTRIBUTE = /(?:href|src)=\s*(?<quote>["'])(?<target>[^"'\n]*)/y;
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** The target of a link at an offset where one of its signs stands; `undefined` where there is none. */
export function targetAt(text: string, at: number, sign: string): LinkTarget | undefined {
  switch (sign) {
    case '[':
      return find(WIKILINK, text, at);
    case ']':
      return find(BRACKETED, text, at) ?? find(BARE, text, at) ?? definitionAt(text, at);
    case 'href=':
    case 'src=':
      return find(ATTRIBUTE, text, at);
    default:
      return undefined;
  }
}

function definitionAt(text: string, at: number): LinkTarget | undefined {
  if (text[at + 1] !== ':') return undefined;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return line.length < LONGEST && /^[ >]*\[[^\]]*$/.test(line) ? find(DEFINITION, text, at) : undefined;
}

function find(pattern: RegExp, text: string, at: number): LinkTarget | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const target = match?.groups?.['target'] ?? '';
  if (match === null || target === '' || target.length > LONGEST) return undefined;
  const start = at + match[0].lastIndexOf(target);
  return {
    start,
    end: start + target.length,
    isNaked: match.groups?.['end'] === ']]',
    isElsewhere: ELSEWHERE.test(target),
  };
}
