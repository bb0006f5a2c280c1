import { booleanOf, type Located, type LocatedEntry } from '#located';
import { groupIn, textIn, valueOf } from '#site';
import { matcherOf } from '../../files/matcher-of.ts';
import { type Fields, plainName } from '../../frontmatter/fields.ts';
import { publicationStatement } from '../../publication/publication-statement.ts';
import type { Ground } from '../../publication/ground.ts';

/** What a page of Hugo says about the pages below its folder. */
export interface Hold {
  /** The folder, in the tree of files; `''` for the top. */
  readonly folder: string;
  /** Pattern (see `pathMatcher`) of the pages that are meant, from the folder of the language; `undefined` for all. */
  readonly pattern: string | undefined;
  readonly ground: Ground;
}

/** Whether what a page says about those below its folder is said of the page at a path in the tree of files. */
export function isMeant({ pattern }: Hold, path: string): boolean {
  return pattern === undefined || matcherOf(pattern)(withoutTop(path)) !== undefined;
}

/**
 * Why Hugo makes no page of a note by its own frontmatter: `headless`, `build: { render: never }` (in older versions
 * `_build`); `undefined` where it does.
 */
export function unbuilt(fields: Fields): Ground | undefined {
  for (const entry of fields.named('headless')) {
    if (booleanOf(entry.value) === true) return groundOf(fields, entry, `${entry.key}: true`);
  }
  for (const entry of fields.named('build', '_build')) {
    const render = entry.value.kind === 'map' ? valueOf(entry.value.entries, 'render') : undefined;
    const isNever = render?.kind === 'scalar' && (render.text.trim() === 'never' || booleanOf(render) === false);
    if (isNever) return groundOf(fields, entry, `${entry.key}.render: ${render.text}`);
  }
  return undefined;
}

function groundOf(fields: Fields, entry: LocatedEntry, what: string): Ground {
  return { decidedBy: 'excluded', what, place: fields.placeOf(entry.keyStart) };
}

/**
 * What a note at `path` holds back below its folder: with `cascade` in a section (`_index.md`), and with the resources of a
 * bundle that is not built itself (`index.md`).
 */
export function holdsOf(path: string, fields: Fields): readonly Hold[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const own = unbuilt(fields);
  if (/^index\./i.test(name)) return own === undefined ? [] : [{ folder, pattern: undefined, ground: own }];
  return fields.named('cascade').flatMap(({ value }) => {
    const groups = value.kind === 'list' ? value.items : [value];
    return groups.flatMap((group) => holdIn(group, folder, fields));
  });
}

function holdIn(group: Located, folder: string, fields: Fields): Hold[] {
  if (group.kind !== 'map') return [];
  const entries = [...group.entries, ...groupIn(group.entries, 'params')];
  const cascaded: Fields = {
    ...fields,
    all: entries,
    named: (...names) => names.flatMap((each) => entries.filter(({ key }) => plainName(key) === plainName(each))),
  };
  const ground = unbuilt(cascaded) ?? publicationStatement('read', cascaded).heldBackBy;
  if (ground === undefined) return [];
  const target = [...groupIn(group.entries, 'target'), ...groupIn(group.entries, '_target')];
  const what = `cascade: ${ground.what ?? ''}`;
  return [{ folder, pattern: textIn(target, 'path'), ground: { ...ground, what } }];
}

/** A path as targets name it: from the folder of the language, without extension. */
function withoutTop(path: string): string {
  return path.replace(/^content\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?/i, '').replace(/\.[^./]+$/, '');
}
