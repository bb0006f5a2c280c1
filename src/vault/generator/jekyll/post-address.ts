/** What Jekyll makes the address of a post from. */
export interface PostFacts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly slug: string;
  readonly categories: readonly string[];
  readonly collection: string;
}

/** Jekyll's own patterns, by the names under which `permalink` may ask for them (`Jekyll::Drops::UrlDrop`, `URL`). */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY = 24 * 60 * 60 * 1000;

/** Whether a `permalink` is no address yet: the name of a style, or a pattern with `:title` and the like. */
export function isPostPattern(permalink: string): boolean {
  return Object.hasOwn(STYLES, permalink.trim()) || /(?:^|[/.-]):[a-z]/.test(permalink);
}

/** Whether all placeholders of an address are known here. Hugo knows the common ones too, and a note may be copied anywhere. */
export function holdsKnownPlaceholders(permalink: string): boolean {
  const facts = { day: '2000-01-01', slug: 'slug', categories: [], collection: 'posts' };
  return permalink.includes(':') && isPostPattern(permalink) && postAddress(permalink, facts) !== undefined;
}

/**
 * The address of a post under a pattern or a named style. `undefined` where the pattern holds what is not known here, so
 * that no wrong address is made of it.
 */
export function postAddress(pattern: string, facts: PostFacts): string | undefined {
  const template = Object.hasOwn(STYLES, pattern.trim()) ? (STYLES[pattern.trim()] ?? '') : pattern.trim();
  const values = valuesOf(facts);
  const unknown: string[] = [];
  const address = template.replaceAll(/:(?<name>[a-z_]+)/g, (_match, name: string) => {
    // `:y_day` is a name, `:year_` is one with a mark after it: the longest name that is known.
    const known = Object.keys(values)
      .filter((key) => name.startsWith(key))
      .sort((a, b) => b.length - a.length)[0];
    if (known === undefined) unknown.push(name);
    return known === undefined ? '' : `${values[known] ?? ''}${name.slice(known.length)}`;
  });
  return unknown.length === 0 ? `/${address}`.replaceAll(/\/{2,}/g, '/') : undefined;
}

function valuesOf({ day, slug, categories, collection }: PostFacts): Readonly<Record<string, string>> {
  const date = new Date(`${day}T00:00:00Z`);
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const yearStart = Date.UTC(date.getUTCFullYear(), 0, 1);
  const { week, weekYear } = isoWeek(date);
  const lower = [...new Set(categories.map((category) => category.toLowerCase()))];
  return {
    year,
    short_year: year.slice(2),
    month,
    i_month: String(Number(month)),
    short_month: (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3),
    long_month: MONTHS[date.getUTCMonth()] ?? '',
    day: dayOfMonth,
    i_day: String(Number(dayOfMonth)),
    y_day: String(Math.round((date.getTime() - yearStart) / DAY) + 1).padStart(3, '0'),
    w_year: String(weekYear),
    week: String(week).padStart(2, '0'),
    w_day: String(date.getUTCDay() === 0 ? 7 : date.getUTCDay()),
    short_day: (DAYS[date.getUTCDay()] ?? '').slice(0, 3),
    long_day: DAYS[date.getUTCDay()] ?? '',
    title: slugify(slug, /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu),
    slug: slugify(slug, /[^\p{M}\p{L}\p{Nd}]+/gu).toLowerCase(),
    name: slugify(slug, /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu),
    categories: lower.join('/'),
    slugified_categories: lower.map((category) => slugify(category, /[^\p{M}\p{L}\p{Nd}]+/gu)).join('/'),
    collection,
    output_ext: '.html',
  };
}

function slugify(text: string, others: RegExp): string {
  return text.replaceAll(others, '-').replaceAll(/^-+|-+$/g, '');
}

/** The week of ISO 8601, and the year that it belongs to. */
function isoWeek(date: Date): { readonly week: number; readonly weekYear: number } {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() === 0 ? 7 : date.getUTCDay())) * DAY);
  const weekYear = thursday.getUTCFullYear();
  return { weekYear, week: Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / DAY / 7) + 1 };
}
