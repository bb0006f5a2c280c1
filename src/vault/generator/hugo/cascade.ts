import { booleanOf, type Located, type LocatedEntry } from '#located';
import { groupIn, pathMatcher, textIn, valueOf } from '#site';
import { type Fields, plainName } from '../../frontmatter/fields.ts';
import { publicationStatement } from '../../publication/publication-statement.ts';
import type { Ground } from '../../publication/ground.ts';

/** What a page of Hugo says about the pages below its folder. */
export interface Hold {
  /** The folder, in the tree of files; `''` for the top. */
  readonly folder: string;
  /** Whether a page (by its path in the tree of files) is meant. */
  readonly fits: (path: string) => boolean;
  readonly ground: Ground;
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
  if (/^index\./i.test(name)) return own === undefined ? [] : [{ folder, fits: () => true, ground: own }];
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
  const pattern = textIn(target, 'path');
  const fits = pattern === undefined ? undefined : pathMatcher([pattern]);
  const what = `cascade: ${ground.what ?? ''}`;
  return [
    { folder, fits: (path) => fits === undefined || fits(withoutTop(path)) !== undefined, ground: { ...ground, what } },
  ];
}

/** A path as targets name it: from the folder of the language, without extension. */
function withoutTop(path: string): string {
  return path.replace(/^content\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?/i, '').replace(/\.[^./]+$/, '');
}
