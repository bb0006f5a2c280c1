import type { FieldStarts, Frontmatter } from '../note.ts';
import { type Fields, isBlank } from './fields.ts';
import { dayIn, flagOf, numberOf, textOf, textsOf } from './field-values.ts';
import { pathOf } from './path-of.ts';
import { tagsOf } from './tags-of.ts';

/** The fields that Madang understands, under one name each. Where several names mean the same, the first one wins. */
export function frontmatterOf(fields: Fields): { frontmatter: Frontmatter; fieldStarts: FieldStarts } {
  const aliases = aliasesOf(fields);
  const tags = tagsOf(fields);
  const frontmatter = {
    ...present({
      title: textOf(fields, 'title'),
      description: textOf(fields, 'description', 'summary', 'excerpt'),
      permalink: textOf(fields, 'permalink'),
      path: pathOf(fields),
      drawing: fields.named('excalidraw-plugin').length > 0 ? (true as const) : undefined,
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
    aliases: [...aliases.keys()],
    tags: tags.map(({ tag }) => tag),
    home: flagOf(fields, 'dg-home') ?? false,
  };
  const fieldStarts = {
    ...present({
      permalink: startOf(fields, 'permalink'),
      translationOf: startOf(fields, 'translation-of'),
      home: startOf(fields, 'dg-home'),
    }),
    aliases: [...aliases.values()],
    tags: tags.map(({ start }) => start),
  };
  return { frontmatter, fieldStarts };
}

type Present<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Without the keys that hold `undefined`. */
function present<Values extends Record<string, unknown>>(values: Values): Present<Values> {
  const kept: Record<string, unknown> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as Present<Values>;
}

/** The aliases, each once, with the offsets where they first stand. */
function aliasesOf(fields: Fields): Map<string, number> {
  const aliases = new Map<string, number>();
  for (const { text, start } of textsOf(fields, /,/, 'aliases', 'alias')) {
    const alias = text.replaceAll(/\s+/g, ' ').trim();
    if (alias !== '' && !aliases.has(alias)) aliases.set(alias, start);
  }
  // Old addresses, as the plugin of Jekyll has them: like those among Hugo's aliases they begin with a slash.
  for (const { text, start } of textsOf(fields, /,/, 'redirect-from')) {
    const address = `/${text.trim().replace(/^\/+/, '')}`;
    if (address !== '/' && !aliases.has(address)) aliases.set(address, start);
  }
  return aliases;
}

/** Where the value of the first field of a name begins. */
function startOf(fields: Fields, name: string): number | undefined {
  return fields.named(name).find((entry) => !isBlank(entry))?.value.start;
}

/** The target of a wikilink, or the text itself: Obsidian writes links in fields as `"[[note]]"`. */
function linkTarget(text: string | undefined): string | undefined {
  return /^\[\[(?<target>[^[\]|#]+)(?:[#|][^[\]]*)?\]\]$/.exec(text ?? '')?.groups?.['target']?.trim() ?? text;
}
