import type { Frontmatter } from '../note.ts';
import type { Fields } from './fields.ts';
import { dayIn, flagOf, numberOf, textOf, textsOf } from './field-values.ts';
import { pathOf } from './path-of.ts';
import { tagsOf } from './tags-of.ts';

/** The fields that Madang understands, under one name each. Where several names mean the same, the first one wins. */
export function frontmatterOf(fields: Fields): Frontmatter {
  return {
    ...present({
      title: textOf(fields, 'title'),
      description: textOf(fields, 'description', 'summary', 'excerpt'),
      permalink: textOf(fields, 'permalink'),
      path: pathOf(fields),
      translationOf: linkTarget(textOf(fields, 'translation-of')),
      created: dayIn(fields, 'created', 'created-at', 'date-created', 'date'),
      updated: dayIn(
        fields,
        'updated',
        'updated-at',
        'last-modified-at',
        'last-modified',
        'lastmod',
        'modified',
        'date-modified',
      ),
      order: numberOf(fields, 'order', 'weight', 'nav-order', 'sidebar-position'),
    }),
    aliases: unique(textsOf(fields, /,/, 'aliases', 'alias').map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())),
    tags: tagsOf(fields),
    home: flagOf(fields, 'dg-home') ?? false,
  };
}

type Present<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Without the keys that hold `undefined`. */
function present<Values extends Record<string, unknown>>(values: Values): Present<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The target of a wikilink, or the text itself: Obsidian writes links in fields as `"[[note]]"`. */
function linkTarget(text: string | undefined): string | undefined {
  return /^\[\[(?<target>[^[\]|#]+)(?:[#|][^[\]]*)?\]\]$/.exec(text ?? '')?.groups?.['target']?.trim() ?? text;
}
