import { type Reader, type Spot, fault, wrong } from './reader.ts';
import { unknownKey } from './scalars.ts';
import { within } from './groups.ts';

/** Readers by the key that says what the value is: `cordon: node1` beside `drain: node1`. */
export type Choices<T> = Readonly<Record<string, Reader<T>>>;

/**
 * A group in which exactly one key says what it is, read by that key's reader. Keys in `beside` may stand next to it and are
 * left to others.
 */
export function oneKey<T>(choices: Choices<T>, beside: readonly string[] = []): Reader<T> {
  return (reading, spot) => {
    if (spot.found.kind !== 'map')
      return wrong(reading, spot, { ko: '키와 값의 묶음', en: 'a group of keys and values' });
    const names = Object.keys(choices);
    const own = spot.found.entries.filter(({ key }) => !beside.includes(key));
    const [first, second] = own;
    if (first === undefined) {
      const all = names.map((name) => `\`${name}\``).join(', ');
      return fault(reading, spot, {
        code: 'scenario-missing-key',
        message: { ko: `다음 중 하나가 있어야 합니다: ${all}.`, en: `One of these must stand here: ${all}.` },
      });
    }
    if (!Object.hasOwn(choices, first.key)) {
      return unknown(reading, spot, first, [...names, ...beside]);
    }
    if (second !== undefined) {
      if (!Object.hasOwn(choices, second.key)) return unknown(reading, spot, second, [...names, ...beside]);
      return fault(
        reading,
        { found: { ...second.value, start: second.keyStart }, path: within(spot, second.key, second.value).path },
        {
          code: 'scenario-two-keys',
          message: {
            ko: `\`${first.key}\`와 \`${second.key}\`를 한 항목에 함께 쓸 수 없습니다.`,
            en: `\`${first.key}\` and \`${second.key}\` cannot be in one item.`,
          },
          advice: { ko: '항목을 둘로 나누세요.', en: 'Make two items of it.' },
        },
      );
    }
    return choices[first.key]?.(reading, within(spot, first.key, first.value)) ?? null;
  };
}

function unknown(
  reading: Parameters<Reader<unknown>>[0],
  { path }: Spot,
  { key, keyStart }: { readonly key: string; readonly keyStart: number },
  names: readonly string[],
): null {
  unknownKey(reading, { key, keyStart, path }, names);
  return null;
}
