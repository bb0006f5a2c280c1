/** One character as it was read, and where the next one begins. */
export interface Escape {
  code: number;
  next: number;
}

export function escape(): Escape {
  return { code: 0, next: 0 };
}

const AMPERSAND = 0x26;
const HASH = 0x23;
const PERCENT = 0x25;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
/** Longest name of an entity that is looked at. */
const LONGEST_NAME = 8;

/** Entities that markup is escaped with. Any other name stands for a sign that parts words. */
const ENTITIES = new Map(
  [
    ['lt', 0x3c],
    ['gt', 0x3e],
    ['quot', 0x22],
    ['apos', 0x27],
    ['amp', AMPERSAND],
    ['shy', 0xad],
    ['zwj', 0x200d],
    ['zwnj', 0x200c],
  ].map(([name, code]) => [codeOfName(Buffer.from(String(name)), 0), Number(code)]),
);
const AMP = codeOfName(Buffer.from('amp'), 0);

/** Letters of a name in one number: lower case, at most eight. */
export function codeOfName(bytes: Uint8Array, at: number): number {
  let code = 0;
  for (let index = at; index < at + LONGEST_NAME; index += 1) {
    const byte = bytes[index] ?? 0;
    const letter = byte | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) code = code * 64 + letter - 0x60;
    else if (byte >= 0x30 && byte <= 0x39) code = code * 64 + byte - 0x30 + 27;
    else break;
  }
  return code;
}

/** Reads the character at `at`, which is not ASCII or is an escape, into `found`. What is no escape is itself. */
export function decodeEscape(bytes: Uint8Array, at: number, found: Escape): void {
  const byte = bytes[at] ?? 0;
  found.code = byte;
  found.next = at + 1;
  if (byte >= 0x80) decodeUtf8(bytes, at, found);
  else if (byte === AMPERSAND) decodeEntity(bytes, at, found);
  else if (byte === PERCENT) decodePercent(bytes, at, found);
  else if (byte === BACKSLASH) decodeBackslash(bytes, at, found);
}

function decodeUtf8(bytes: Uint8Array, at: number, found: Escape): void {
  const byte = bytes[at] ?? 0;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
  let code = length === 1 ? 0xfffd : byte & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const continuation = bytes[at + index] ?? 0;
    if ((continuation & 0xc0) !== 0x80) {
      found.code = 0xfffd;
      found.next = at + index;
      return;
    }
    code = (code << 6) | (continuation & 0x3f);
  }
  found.code = code > 0x10ffff ? 0xfffd : code;
  found.next = at + length;
}

function decodeEntity(bytes: Uint8Array, at: number, found: Escape): void {
  const begin = at + 1;
  if (bytes[begin] === HASH) {
    const hexadecimal = ((bytes[begin + 1] ?? 0) | 0x20) === 0x78;
    const radix = hexadecimal ? 16 : 10;
    let index = begin + (hexadecimal ? 2 : 1);
    let code = 0;
    for (let digit = digitOf(bytes[index]); digit < radix && code < 0x110000; digit = digitOf(bytes[++index])) {
      code = code * radix + digit;
    }
    if (bytes[index] !== SEMICOLON || code > 0x10ffff) return;
    found.code = code;
    found.next = index + 1;
    return;
  }
  let end = begin;
  while (end < begin + LONGEST_NAME && digitOf(bytes[end]) < 36) end += 1;
  if (end === begin || bytes[end] !== SEMICOLON) return;
  const name = codeOfName(bytes, begin);
  found.next = end + 1;
  found.code = ENTITIES.get(name) ?? SPACE;
  // What was escaped twice: the ampersand belongs to an entity.
  if (name === AMP) decodeEntity(bytes, end, found);
}

function decodePercent(bytes: Uint8Array, at: number, found: Escape): void {
  const first = percentByte(bytes, at);
  if (first < 0) return;
  found.code = first;
  found.next = at + 3;
  if (first === PERCENT && digitOf(bytes[at + 3]) < 16 && digitOf(bytes[at + 4]) < 16) {
    // Encoded twice: `%25EA` stands for `%EA`.
    const inner = encodedTwice(bytes, at);
    found.code = inner.code;
    found.next = inner.next;
    return;
  }
  if (first < 0xc0) return;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  let code = first & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const byte = percentByte(bytes, at + 3 * index);
    if ((byte & 0xc0) !== 0x80) return;
    code = (code << 6) | (byte & 0x3f);
  }
  found.code = code > 0x10ffff ? 0xfffd : code;
  found.next = at + 3 * length;
}

function encodedTwice(bytes: Uint8Array, at: number): Escape {
  const once: number[] = [];
  let next = at;
  for (
    ;
    once.length < 12 && bytes[next] === PERCENT && bytes[next + 1] === 0x32 && bytes[next + 2] === 0x35;
    next += 5
  ) {
    once.push(PERCENT, bytes[next + 3] ?? 0, bytes[next + 4] ?? 0);
  }
  const inner = escape();
  decodePercent(Uint8Array.from(once), 0, inner);
  return inner.next < 3 ? { code: PERCENT, next: at + 3 } : { code: inner.code, next: at + (inner.next / 3) * 5 };
}

function percentByte(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== PERCENT) return -1;
  const [high, low] = [digitOf(bytes[at + 1]), digitOf(bytes[at + 2])];
  return high < 16 && low < 16 ? high * 16 + low : -1;
}

function decodeBackslash(bytes: Uint8Array, at: number, found: Escape): void {
  switch (bytes[at + 1]) {
    case 0x75: // u
      decodeUnicodeEscape(bytes, at, found);
      break;
    case 0x78: {
      // x
      const code = hexadecimal(bytes, at + 2, 2);
      if (code >= 0) [found.code, found.next] = [code, at + 4];
      break;
    }
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      found.code = SPACE;
      found.next = at + 2;
      break;
    case BACKSLASH:
      found.next = at + 2;
      break;
    default:
  }
}

function decodeUnicodeEscape(bytes: Uint8Array, at: number, found: Escape): void {
  if (bytes[at + 2] === 0x7b) {
    let end = at + 3;
    while (end < at + 9 && digitOf(bytes[end]) < 16) end += 1;
    const code = hexadecimal(bytes, at + 3, end - at - 3);
    if (code >= 0 && code <= 0x10ffff && bytes[end] === 0x7d) [found.code, found.next] = [code, end + 1];
    return;
  }
  const code = hexadecimal(bytes, at + 2, 4);
  if (code < 0) return;
  [found.code, found.next] = [code, at + 6];
  if (code < 0xd800 || code > 0xdbff || bytes[at + 6] !== BACKSLASH || bytes[at + 7] !== 0x75) return;
  const low = hexadecimal(bytes, at + 8, 4);
  if (low >= 0xdc00 && low <= 0xdfff) {
    found.code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
    found.next = at + 12;
  }
}

/** The number that `length` hexadecimal digits stand for; -1 where they are not there. */
function hexadecimal(bytes: Uint8Array, at: number, length: number): number {
  let code = length === 0 ? -1 : 0;
  for (let index = at; index < at + length; index += 1) {
    const digit = digitOf(bytes[index]);
    if (digit >= 16) return -1;
    code = code * 16 + digit;
  }
  return code;
}

/** Value of a digit or letter as a digit (0 to 35); 99 for anything else. */
function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x57 : 99;
}
