import { withoutMarkers } from './markers.ts';

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const ENCODED = /(?:%(?!23|3f)[\da-f]{2})+/gi;

/**
 * What a Markdown or HTML link leads to, as `LinkSlot.target` states it. `%23` and `%3F` stay: decoded they would begin a
 * fragment or a query.
 */
export function pathTarget(url: string): string {
  const clean = withoutMarkers(url).normalize('NFC').trim();
  if (SCHEME.test(clean) || clean.startsWith('//')) return clean;
  const decoded = clean.replace(ENCODED, decode).normalize('NFC');
  // What only decoding makes into a scheme (`%6Aavascript:`) is none to browsers.
  return SCHEME.test(decoded) ? clean : decoded;
}

function decode(encoded: string): string {
  try {
    return withoutMarkers(decodeURIComponent(encoded));
  } catch {
    return encoded;
  }
}
