import { dayOf } from '../../frontmatter/day-of.ts';

/** The path of a post of Jekyll, taken apart; `folder/_posts/sub/2023-01-08-some-title.md`. */
export interface PostPath {
  /** Without the date, and in `posts/` instead of `_posts/`. */
  readonly treePath: string;
  readonly isDraft: boolean;
  /** `YYYY-MM-DD`; `undefined` for drafts, and for what Jekyll would not take for a post. */
  readonly day: string | undefined;
  /** The name without date and extension: `some-title`. */
  readonly slug: string;
  /** The folders around `_posts`, which are categories of the post. */
  readonly categories: readonly string[];
}

const POST = /^(?<above>(?:[^/]+\/)*?)_(?<kind>posts|drafts)\/(?<below>(?:[^/]+\/)*)(?<name>[^/]+)$/;
const DATED = /^(?<year>\d{2,4})-(?<month>\d{1,2})-(?<day>\d{1,2})-(?<rest>.+)$/;

/** Takes apart a path (with extension) that has `_posts` or `_drafts` among its folders; `undefined` for any other. */
export function postPathOf(path: string): PostPath | undefined {
  if (!path.includes('_posts/') && !path.includes('_drafts/')) return undefined;
  const { above = '', kind, below = '', name = '' } = POST.exec(path)?.groups ?? {};
  if (kind === undefined) return undefined;
  const { year = '', month = '', day = '', rest } = DATED.exec(name)?.groups ?? {};
  const undated = rest ?? name;
  return {
    treePath: `${above}${kind}/${below}${undated}`,
    isDraft: kind === 'drafts',
    day: rest === undefined ? undefined : dayOf(`${year.padStart(4, '20')}-${month}-${day}`),
    slug: undated.replace(/(?:\.(?:ko|en))?\.[^.]+$/i, ''),
    categories: above.split('/').filter((folder) => folder !== ''),
  };
}

/** A title made of a slug: hyphens are spaces, words begin with a capital. */
export function titleOfSlug(slug: string): string {
  return slug
    .split(/[-_]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
