import { type Located, describeFound } from '#located';
import type { PerLang } from '#naming';

/** A fault at an offset of the text. */
export interface RawFault {
  readonly code: string;
  readonly message: PerLang<string>;
  readonly advice?: PerLang<string> | undefined;
  readonly path: string;
  readonly start: number;
}

/** A scenario while it is read. */
export interface Reading {
  readonly text: string;
  readonly faults: RawFault[];
  /** Where nodes are named that something happens to; whether they exist shows only at the end. */
  readonly nodesNamed: { readonly name: string; readonly spot: Spot }[];
}

/** Where a value stands: the value, and the way to it. */
export interface Spot {
  readonly found: Located;
  readonly path: string;
}

/** Reads a value; `null` if it is not what it should be, which is noted among the faults. */
export type Reader<T> = (reading: Reading, spot: Spot) => T | null;

/** Notes a fault of the value at a spot. */
export function fault(reading: Reading, spot: Spot, said: Omit<RawFault, 'path' | 'start'>): null {
  reading.faults.push({ ...said, path: spot.path, start: spot.found.start });
  return null;
}

/** Notes that something else was expected there. */
export function wrong(reading: Reading, spot: Spot, expected: PerLang<string>, advice?: PerLang<string>): null {
  const found = describeFound(spot.found);
  return fault(reading, spot, {
    code: 'scenario-wrong-value',
    message: {
      ko: `${expected.ko} 자리에 다른 것이 있습니다: ${found.ko}.`,
      en: `Expected ${expected.en}, found ${found.en}.`,
    },
    advice,
  });
}

/** Whether nothing is written there. */
export function isNothing({ found }: Spot): boolean {
  return found.kind === 'scalar' && found.value === null;
}
