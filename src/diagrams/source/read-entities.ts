import { ENTITIES } from './entities.ts';

/** Reads the entities in a text that Mermaid has left to a browser to read: HTML's, and its own way to write them. */
export function decodeEntities(text: string): string {
  if (!text.includes('ﬂ°') && !text.includes('&')) return text;
  return text
    .replaceAll(/ﬂ°°(\d+)¶ß|&#(\d+);/g, (_, own?: string, other?: string) => character(Number(own ?? other)))
    .replaceAll(/ﬂ°(\w+)¶ß|&(\w+);/g, (whole, own?: string, other?: string) => {
      const name = own ?? other ?? '';
      return ENTITIES[name] ?? (own === undefined ? whole : `#${name};`);
    });
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
}
