import type { Flavour } from '#naming';
import type { Fields } from '../frontmatter/fields.ts';
import { dayIn, textOf, textsOf } from '../frontmatter/field-values.ts';
import type { Frontmatter } from '../note.ts';
import type { Treatment } from './generator.ts';
import { languageInPath } from '../language/language-in-path.ts';
import { hugoAddress } from './hugo/hugo-address.ts';
import { holdsKnownPlaceholders, isPostPattern, postAddress } from './jekyll/post-address.ts';
import { postPathOf, titleOfSlug } from './jekyll/post-path.ts';

/** What the frontmatter of a note is completed from. */
export interface Adapting {
  readonly path: string;
  readonly fields: Fields;
  /** The text below the frontmatter. */
  readonly body: string;
  readonly treatment: Treatment;
  readonly flavour: Flavour;
}

/**
 * Adds to frontmatter what Jekyll and Hugo know from elsewhere: the date and the title of a post from the name of its file,
 * and the address that they gave a note, so that it still leads there.
 */
export function adaptFrontmatter(frontmatter: Frontmatter, adapting: Adapting): Frontmatter {
  const isHugo = adapting.flavour === 'hugo' || adapting.treatment.addressBy === 'hugo';
  const adapted = isHugo ? asHugo(frontmatter, adapting) : frontmatter;
  return asPost(adapted, adapting);
}

function asPost(frontmatter: Frontmatter, { path, fields, body, treatment, flavour }: Adapting): Frontmatter {
  const post = postPathOf(path);
  const pattern = frontmatter.permalink ?? (treatment.addressBy === 'jekyll' ? treatment.addressPattern : undefined);
  const isPattern =
    pattern !== undefined &&
    (frontmatter.permalink === undefined ||
      (flavour === 'jekyll' ? isPostPattern(pattern) : holdsKnownPlaceholders(pattern)));
  if (post === undefined && !isPattern) return frontmatter;
  const slug = textOf(fields, 'slug') ?? post?.slug ?? nameOf(path);
  const day = dayIn(fields, 'date') ?? post?.day;
  const categories = [...(post?.categories ?? []), ...categoriesOf(fields)];
  const collection = treatment.treePath.split('/', 1)[0] ?? '';
  const facts = { day: day ?? '', slug, categories, collection };
  const address = isPattern && (day !== undefined || !needsDay(pattern)) ? postAddress(pattern, facts) : undefined;
  const { permalink: written, ...rest } = frontmatter;
  const permalink = address ?? (isPattern ? undefined : written);
  const title = frontmatter.title ?? (post !== undefined && !hasHeading(body) ? titleOfSlug(slug) : undefined);
  const created = frontmatter.created ?? post?.day;
  return {
    ...rest,
    ...(permalink === undefined ? {} : { permalink }),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(created === undefined ? {} : { created }),
  };
}

/** Hugo's `url` and `slug`, the whole address or its last part; or what the settings make of the page's section. */
function asHugo(frontmatter: Frontmatter, { fields, treatment }: Adapting): Frontmatter {
  const url = textOf(fields, 'url');
  const slug = textOf(fields, 'slug');
  const folder = treatment.treePath.slice(0, treatment.treePath.lastIndexOf('/') + 1).replace(/\/index\/$/, '/');
  const isBundle = /(?:^|\/)index\.[^/]*$/.test(treatment.treePath);
  const section = isBundle ? folder.replace(/[^/]*\/$/, '') : folder;
  const pattern = /(?:^|\/)_index\.[^/]*$/.test(treatment.treePath) ? undefined : treatment.addressPattern;
  const facts = {
    day: dayIn(fields, 'date'),
    title: frontmatter.title,
    slug,
    path: languageInPath(treatment.treePath).rest,
  };
  const made = pattern === undefined || treatment.addressBy !== 'hugo' ? undefined : hugoAddress(pattern, facts);
  const address = url ?? made ?? (slug === undefined ? undefined : `/${section}${slug}/`);
  return address === undefined || frontmatter.permalink !== undefined
    ? frontmatter
    : { ...frontmatter, permalink: address };
}

/** Jekyll takes `categories` apart at spaces, and `category` for one. */
function categoriesOf(fields: Fields): string[] {
  const texts = [...textsOf(fields, /,/, 'category'), ...textsOf(fields, /[\s,]+/, 'categories')];
  return texts.map(({ text }) => text.trim()).filter((text) => text !== '' && !text.includes('[['));
}

function needsDay(pattern: string): boolean {
  return /^(?:date|pretty|ordinal|weekdate)$|:(?:year|short_year|month|i_month|short_month|long_month|day|i_day|y_day|w_year|week|w_day|short_day|long_day)/.test(
    pattern,
  );
}

function hasHeading(body: string): boolean {
  return /^\s*#[ \t]\S/.test(body.slice(0, 4000));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:ko|en))?\.[^.]+$/i, '');
}
