import type { Site } from '#site';

/** The path of an address that is the site's own, with query and fragment; `undefined` for an address of another site. */
export function pathInSite(href: string, { origin, base }: Site): string | undefined {
  if (origin === undefined) return undefined;
  // Either protocol leads to the site; case tells no hosts apart.
  const [own, address] = [withoutProtocol(origin), withoutProtocol(href)];
  if (!address.toLowerCase().startsWith(own.toLowerCase())) return undefined;
  const path = address.slice(own.length).replace(/^(?=[?#]|$)/, '/');
  return path.startsWith(base) || `${path}/` === base ? path : undefined;
}

function withoutProtocol(address: string): string {
  return address.replace(/^https?:/i, '');
}
