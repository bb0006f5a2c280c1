import { type Reader, type Spot, fault, isNothing, wrong } from './reader.ts';
import { unknownKey } from './scalars.ts';

/** A key of a group: how its value is read, and what stands for it where it is not written. */
export interface Field<T> {
  readonly read: Reader<T>;
  /** Missing where the key must be written. */
  readonly otherwise?: () => T;
}

/** A key that must be written. */
export function needed<T>(read: Reader<T>): Field<T> {
  return { read };
}

/** A key that may be left out. */
export function optional<T, O>(read: Reader<T>, otherwise: O): Field<T | O> {
  return { read, otherwise: () => otherwise };
}

/** A group of keys. Every key is read and every fault noted, even where the first one settles that nothing comes of it. */
export function group<T extends object>(fields: { readonly [K in keyof T]-?: Field<T[K]> }): Reader<T> {
  return (reading, spot) => {
    if (spot.found.kind !== 'map')
      return wrong(reading, spot, { ko: '키와 값의 묶음', en: 'a group of keys and values' });
    const { entries } = spot.found;
    const known = Object.entries<Field<unknown>>(fields);
    for (const { key, keyStart } of entries) {
      const names = known.map(([name]) => name);
      if (!names.includes(key)) unknownKey(reading, { key, keyStart, path: spot.path }, names);
    }
    const values = known.map(([name, field]): [string, unknown] => {
      const entry = entries.find(({ key }) => key === name);
      const found = entry && within(spot, name, entry.value);
      if (found !== undefined && !isNothing(found)) return [name, field.read(reading, found)];
      if (field.otherwise !== undefined) return [name, field.otherwise()];
      fault(reading, spot, {
        code: 'scenario-missing-key',
        message: { ko: `\`${name}\` 키가 빠졌습니다.`, en: `The key \`${name}\` is missing.` },
      });
      return [name, undefined];
    });
    // Each value was read by the reader of its own key; where one failed, the fault keeps the whole from being used.
    return Object.fromEntries(values) as T;
  };
}

/** A list whose items are read alike. */
export function listOf<T>(item: Reader<T>): Reader<readonly T[]> {
  return (reading, spot) => {
    if (spot.found.kind !== 'list') {
      return wrong(
        reading,
        spot,
        { ko: '목록', en: 'a list' },
        {
          ko: '항목마다 앞에 `- `를 씁니다.',
          en: 'Start each item with `- `.',
        },
      );
    }
    return spot.found.items.flatMap((found, index) => {
      const read = item(reading, { found, path: `${spot.path}[${String(index)}]` });
      return read === null ? [] : [read];
    });
  };
}

/** A map from names to values that are read alike. */
export function mapOf<T>(value: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (reading, spot) => {
    if (spot.found.kind !== 'map')
      return wrong(reading, spot, { ko: '키와 값의 묶음', en: 'a group of keys and values' });
    const read = spot.found.entries.flatMap(({ key, value: found }): [string, T][] => {
      const one = value(reading, within(spot, key, found));
      return one === null ? [] : [[key, one]];
    });
    return Object.fromEntries(read);
  };
}

/** Something else made of what was read. */
export function made<T, R>(read: Reader<T>, make: (value: T) => R): Reader<R> {
  return (reading, spot) => {
    const before = reading.faults.length;
    const value = read(reading, spot);
    return value === null || reading.faults.length > before ? null : make(value);
  };
}

/** The spot of a key's value. */
export function within(spot: Spot, key: string, found: Spot['found']): Spot {
  return { found, path: spot.path === '' ? key : `${spot.path}.${key}` };
}
