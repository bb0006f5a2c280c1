import type { Conversion } from './conversion.ts';

/** What a link or an image of a page leads to, as Markdown writes it; `undefined` where it leads nowhere. */
export function linkTarget(href: string, { address }: Pick<Conversion, 'address'>): string | undefined {
  const target = href.trim().replace(/[\n\t\r]+/g, '');
  if (target === '' || target === '#' || /^\s*(?:javascript|vbscript):/i.test(target)) return undefined;
  const absolute = target.startsWith('//')
    ? `https:${target}`
    : address !== undefined && target.startsWith('/')
      ? new URL(target, address).href
      : withoutOwnAddress(target, address);
  return written(absolute);
}

/** A link to a place of the page that names the page too. */
function withoutOwnAddress(target: string, address: URL | undefined): string {
  const hash = target.indexOf('#');
  return address !== undefined && hash > 0 && target.slice(0, hash) === address.href ? target.slice(hash) : target;
}

/** With the characters that would end it between parentheses written otherwise. */
export function written(target: string): string {
  return target.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
