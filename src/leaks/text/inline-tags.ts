import { codeOfName } from './escapes.ts';

/** Tags between which a word or a sentence goes on. */
const INLINE =
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time u var wbr';

const codes = new Set(INLINE.split(' ').map((name) => codeOfName(Buffer.from(name), 0)));

/** Whether a tag, by the code of its name (`codeOfName`), stands inside a line of text. */
export function isInlineTag(code: number): boolean {
  return codes.has(code);
}
