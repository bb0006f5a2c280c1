const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  gt: '>',
  hearts: '♥',
  infin: '∞',
  larr: '←',
  lt: '<',
  nbsp: '\u00A0',
  quot: '"',
  rarr: '→',
};

/** Mermaid writes `#quot;` and `#9829;` in its own way while it works, and leaves it to the browser to read them at the end. */
export function decodeEntities(text: string): string {
  if (!text.includes('ﬂ°') && !text.includes('&')) return text;
  return text
    .replaceAll(/ﬂ°°(\d+)¶ß|&#(\d+);/g, (_, own?: string, other?: string) => character(Number(own ?? other)))
    .replaceAll(/ﬂ°(\w+)¶ß|&(\w+);/g, (whole, own?: string, other?: string) => {
      const name = own ?? other ?? '';
      return NAMED[name] ?? (own === undefined ? whole : `#${name};`);
    });
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
}
