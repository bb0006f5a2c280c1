import { convertQwertyToHangul } from 'es-hangul';

/** What keys type on the Korean layout, where that is made of whole syllables: `shem` → `노드`; `undefined` where it is not. */
export function hangulTyped(keys: string): string | undefined {
  try {
    const text = convertQwertyToHangul(keys);
    return /^[가-힣]+(?: [가-힣]+)*$/.test(text) ? text : undefined;
  } catch {
    // What cannot be put together to syllables is refused by an error.
    return undefined;
  }
}
