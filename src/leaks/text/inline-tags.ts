/** Tags between which a word or a sentence goes on. */
const INLINE =
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time u var wbr';

/** Letters of a name that go into its code; what is longer has the code of its beginning. */
const LETTERS = 5;
const BITS = 6;
/** Letters that are looked at of a name that is longer. */
const MOST_LETTERS = 8;

/** Codes of the signs in a name by their bytes, in either case; 0 for what ends a name. */
const SIGNS = new Uint8Array(0x100);
for (const [index, sign] of Array.from('abcdefghijklmnopqrstuvwxyz0123456789').entries()) {
  SIGNS[sign.charCodeAt(0)] = index + 1;
  SIGNS[sign.toUpperCase().charCodeAt(0)] = index + 1;
}

/** A number for the name that begins at `at`, made of its first letters. */
export function codeOfTag(bytes: Uint8Array, at: number): number {
  let code = 0;
  for (let index = at; index < at + LETTERS; index += 1) {
    const sign = SIGNS[bytes[index] ?? 0] ?? 0;
    if (sign === 0) break;
    code = (code << BITS) | sign;
  }
  return code;
}

const SLOTS = 1 << 8;
const slots = new Int32Array(SLOTS);
const longer = new Set<string>();
for (const name of INLINE.split(' ')) {
  const code = codeOfTag(Buffer.from(name), 0);
  if (name.length > LETTERS) longer.add(name);
  let slot = slotOf(code);
  while (slots[slot] !== 0 && slots[slot] !== code) slot = (slot + 1) % SLOTS;
  slots[slot] = code;
}

/** Whether the tag whose name begins at `at`, with this code (`codeOfTag`), stands inside a line of text. */
export function isInlineTag(code: number, bytes: Uint8Array, at: number): boolean {
  let slot = slotOf(code);
  while (slots[slot] !== code) {
    if (slots[slot] === 0) return false;
    slot = (slot + 1) % SLOTS;
  }
  return SIGNS[bytes[at + LETTERS] ?? 0] === 0 || code < 1 << (BITS * (LETTERS - 1)) || longer.has(nameAt(bytes, at));
}

function nameAt(bytes: Uint8Array, at: number): string {
  let name = '';
  for (let index = at; index < at + MOST_LETTERS && SIGNS[bytes[index] ?? 0] !== 0; index += 1) {
    name += String.fromCharCode((bytes[index] ?? 0) | 0x20);
  }
  return name;
}

function slotOf(code: number): number {
  return (Math.imul(code, 0x2c1b3c6d) >>> 16) % SLOTS;
}
