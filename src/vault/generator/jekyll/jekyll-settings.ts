import type { Located, LocatedEntry, PlaceFinder } from '#located';
import { groupIn, type SettingsFile, textIn, textsIn, valueOf } from '#site';
import { booleanOf } from '#located';

/** What the settings of Jekyll say about files. */
export interface JekyllSettings {
  readonly file: string;
  readonly placeOf: PlaceFinder;
  readonly exclude: readonly Located[];
  readonly include: readonly string[];
  /** By label: whether pages are made of the collection, and the pattern of their addresses. */
  readonly collections: ReadonlyMap<string, Collection>;
  readonly collectionsFolder: string;
  readonly destination: string;
  readonly defaults: readonly ScopedDefaults[];
  readonly permalink: string;
  /** Whether posts with a date in the future are published. */
  readonly future: boolean;
}

export interface Collection {
  readonly hasPages: boolean;
  readonly permalink: string | undefined;
}

/** Fields for the files of a scope. */
export interface ScopedDefaults {
  readonly path: string;
  readonly type: string | undefined;
  readonly values: readonly LocatedEntry[];
}

/** Reads the settings; what has an unexpected form means nothing, as for Jekyll. */
export function jekyllSettings({ file, placeOf, entries }: SettingsFile): JekyllSettings {
  const exclude = valueOf(entries, 'exclude');
  const future = valueOf(entries, 'future');
  const defaults = valueOf(entries, 'defaults');
  return {
    file,
    placeOf,
    exclude: exclude?.kind === 'list' ? exclude.items : exclude === undefined ? [] : [exclude],
    include: textsIn(entries, 'include').map(tidy),
    collections: collectionsIn(valueOf(entries, 'collections')),
    collectionsFolder: tidy(textIn(entries, 'collections_dir') ?? ''),
    destination: tidy(textIn(entries, 'destination') ?? '_site'),
    defaults: (defaults?.kind === 'list' ? defaults.items : []).flatMap(scoped),
    permalink: textIn(entries, 'permalink') ?? 'date',
    future: future !== undefined && booleanOf(future) === true,
  };
}

function collectionsIn(value: Located | undefined): ReadonlyMap<string, Collection> {
  const found = new Map<string, Collection>();
  if (value?.kind === 'list') {
    for (const item of value.items)
      if (item.kind === 'scalar') found.set(item.text, { hasPages: false, permalink: undefined });
  } else if (value?.kind === 'map') {
    for (const { key, value: traits } of value.entries) {
      const entries = traits.kind === 'map' ? traits.entries : [];
      const output = valueOf(entries, 'output');
      found.set(key, {
        hasPages: output !== undefined && booleanOf(output) === true,
        permalink: textIn(entries, 'permalink'),
      });
    }
  }
  return found;
}

function scoped(item: Located): ScopedDefaults[] {
  if (item.kind !== 'map') return [];
  const scope = groupIn(item.entries, 'scope');
  const values = groupIn(item.entries, 'values');
  return [{ path: tidy(textIn(scope, 'path') ?? ''), type: textIn(scope, 'type'), values }];
}

function tidy(path: string): string {
  return path
    .normalize('NFC')
    .trim()
    .replaceAll(/^(?:\.?\/)+|\/+$/g, '');
}
