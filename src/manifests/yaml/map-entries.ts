import type { YamlEntry, YamlNode } from './node.ts';
import type { YamlCode } from './yaml-fault.ts';

/** A map that is being read. */
export interface MapEntries {
  readonly entries: readonly YamlEntry[];
  /** Adds what is written; a merge key brings in several. `isFaulty` where a fault of the value has been told already. */
  readonly add: (key: YamlNode, value: YamlNode, isFaulty: boolean) => void;
}

/** Collects the entries of one map in the order written. A later entry takes the place of an earlier one, as in go-yaml. */
export function mapEntries(fault: (code: YamlCode, start: number, problem: string) => void): MapEntries {
  const entries: YamlEntry[] = [];
  const places = new Map<string, number>();

  const put = (entry: YamlEntry): void => {
    const former = places.get(entry.key);
    if (former === undefined) places.set(entry.key, entries.push(entry) - 1);
    else entries[former] = entry;
  };

  const add = (key: YamlNode, value: YamlNode, isFaulty: boolean): void => {
    if (key.kind !== 'scalar') {
      fault(
        'yaml-key-not-scalar',
        key.start,
        `invalid map key: ${isTemplate(key) ? 'map[interface {}]interface {}' : 'not a scalar'}`,
      );
      return;
    }
    if (key.source === '<<' && !key.quoted) {
      const merged = mergedEntries(value);
      if (merged === undefined && !isFaulty)
        fault('yaml-merge', value.start, 'map merge requires map or sequence of maps as the value');
      for (const entry of merged ?? []) put({ ...entry, merged: true });
      return;
    }
    if (key.value === null) {
      fault('yaml-key-not-scalar', key.start, 'unsupported map key of type: %!s(<nil>), key: <nil>');
      return;
    }
    const name = typeof key.value === 'number' && !Number.isFinite(key.value) ? key.source : String(key.value);
    const former = places.get(name);
    if (former !== undefined && entries[former]?.merged === false)
      fault('yaml-duplicate-key', key.start, `key ${JSON.stringify(name)} already set in map`);
    put({ key: name, keyStart: key.start, keyEnd: key.end, value, merged: false });
  };

  return { entries, add };
}

/** What a merge key brings in; `undefined` where it is neither a map nor a list of maps. */
function mergedEntries(value: YamlNode): readonly YamlEntry[] | undefined {
  if (value.kind === 'map') return value.entries;
  if (value.kind !== 'list' || value.items.some(({ kind }) => kind !== 'map')) return undefined;
  // Of several maps the first one wins, so it is laid on last.
  return value.items.toReversed().flatMap((item) => (item.kind === 'map' ? item.entries : []));
}

/** `{{ .Values.name }}` reads as a map whose only key is a map. */
function isTemplate(key: YamlNode): boolean {
  return key.kind === 'map' && key.entries.length === 1;
}
