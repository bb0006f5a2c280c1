import type { Branded } from './brand.ts';

/**
 * Address of a page inside its language, without slashes at its ends: `taints`, `workloads/daemonset`; `''` is the home
 * page. Lower case, NFC, Hangul kept, never percent-encoded.
 */
export type Slug = Branded<'Slug'>;

/** What stands in an `href` or `src` of the site itself: begins with the base path, percent-encoded where needed. */
export type Href = Branded<'Href'>;

export function isSlug(value: string): value is Slug {
  if (value === '') return true;
  return (
    value.normalize('NFC') === value &&
    value
      .split('/')
      .every((segment) => segment !== '.' && segment !== '..' && /^[\p{L}\p{N}\p{M}._~-]+$/u.test(segment))
  );
}

/** Vouches for a string that is made as a slug. Throws a `RangeError` for anything else. */
export function toSlug(value: string): Slug {
  if (!isSlug(value)) throw new RangeError(`Not a slug: ${JSON.stringify(value)}`);
  return value;
}

/** Joins the site's base path (`/` or `/base/`) and path segments, encoding each segment. `trailing` is put at the end. */
export function toHref(base: string, segments: readonly string[], trailing: '/' | '' = '/'): Href {
  const path = segments.filter((segment) => segment !== '').map(encodeSegments);
  return (path.length === 0 ? base : base + path.join('/') + trailing) as Href;
}

const NEEDS_NO_CODE = /^[\w.~/-]*$/;

function encodeSegments(path: string): string {
  if (NEEDS_NO_CODE.test(path)) return path;
  return path.split('/').map(encodeURIComponent).join('/');
}
