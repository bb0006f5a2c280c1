/**
 * Decodes CP949 (Microsoft's Unified Hangul Code), which holds EUC-KR. Node's own decoder knows EUC-KR alone and turns the
 * 8,822 further syllables into rubbish. `undefined` where the bytes are not CP949.
 */
export function decodeCp949(bytes: Uint8Array): string | undefined {
  table ??= makeTable();
  const characters: string[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      characters.push(String.fromCharCode(lead));
      continue;
    }
    i++;
    const character = table.get(lead * 256 + (bytes[i] ?? 0));
    if (character === undefined) return undefined;
    characters.push(character);
  }
  return characters.join('');
}

let table: ReadonlyMap<number, string> | undefined;

/** Characters by their two bytes. */
function makeTable(): Map<number, string> {
  // Two later additions to the standard that Node's table lacks.
  const characters = new Map([
    [0xa2e6, '€'],
    [0xa2e7, '®'],
  ]);
  const decoder = new TextDecoder('euc-kr');
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      // The two rows for private use hold no text.
      if (character.length === 1 && !/[\uFFFD\uE000-\uF8FF]/.test(character))
        characters.set(lead * 256 + trail, character);
    }
  }
  // The syllables that EUC-KR lacks fill the free bytes in the order of Unicode (WHATWG Encoding Standard, index EUC-KR).
  const known = new Set(characters.values());
  const free = freeCodes();
  for (let syllable = 0xac00; syllable <= 0xd7a3; syllable++) {
    const character = String.fromCharCode(syllable);
    if (known.has(character)) continue;
    const code = free.next().value;
    if (code !== undefined) characters.set(code, character);
  }
  return characters;
}

function* freeCodes(): Generator<number, undefined> {
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const isLetter = (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a);
      if (isLetter || (trail >= 0x81 && (lead <= 0xa0 || trail <= 0xa0))) yield lead * 256 + trail;
    }
  }
  return undefined;
}
