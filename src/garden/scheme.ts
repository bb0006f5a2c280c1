/** Where an address with a scheme leads. */
export type Scheme =
  | { readonly kind: 'none' }
  /** A link that browsers may follow; `href` is safe to print as an attribute once escaped. */
  | { readonly kind: 'external'; readonly href: string }
  /** A term of the glossary: `glossary:pod`. */
  | { readonly kind: 'term'; readonly term: string }
  /** A scheme that runs code, reads files or opens a program. */
  | { readonly kind: 'refused'; readonly scheme: string };

const FOLLOWED = new Set(['http', 'https', 'mailto', 'tel']);

const NO_SCHEME: Scheme = { kind: 'none' };

/** Whether a target is nothing but a name or path at first sight, as most are. */
function isPlain(target: string): boolean {
  const first = target.charCodeAt(0);
  return first > SPACE && first !== SLASH && first !== BACKSLASH && !target.includes(':');
}

const [SPACE, SLASH, BACKSLASH] = [0x20, 0x2f, 0x5c];

/** Tells addresses outside of the site from paths inside of it, as a browser would (URL Standard, 4.4). */
export function readScheme(target: string): Scheme {
  if (isPlain(target)) return NO_SCHEME;
  // Browsers leave these characters out before they look for a scheme.
  const address = target.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');
  const href = address.replace(/[\u0000-\u0020\u007f]/g, encodeURIComponent);
  if (/^[/\\]{2}[^/\\]/.test(address)) return { kind: 'external', href: `https:${href.replaceAll('\\', '/')}` };
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return NO_SCHEME;
  if (scheme === 'glossary') return { kind: 'term', term: address.slice('glossary:'.length) };
  return FOLLOWED.has(scheme) ? { kind: 'external', href } : { kind: 'refused', scheme };
}
