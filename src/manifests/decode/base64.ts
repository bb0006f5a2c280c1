/**
 * Where Go's `base64.StdEncoding` finds the first fault, as the byte it names; `undefined` where the text is sound. Line
 * breaks are skipped, the end must be padded.
 */
export function illegalBase64(text: string): number | undefined {
  const bytes = new TextEncoder().encode(text);
  let digits = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) continue;
    if (byte === PADDING) return paddingFault(bytes, at, digits % 4);
    if (!isDigit(byte)) return at;
    digits++;
  }
  // Go names the first byte of the unfinished group of four.
  return digits % 4 === 0 ? undefined : bytes.length - (digits % 4);
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const PADDING = 61;

function paddingFault(bytes: Uint8Array, at: number, inGroup: number): number | undefined {
  if (inGroup < 2) return at;
  const rest = [...bytes.entries()].slice(at + 1).filter(([, byte]) => byte !== LINE_FEED && byte !== CARRIAGE_RETURN);
  const wanted = inGroup === 2 ? 1 : 0;
  if (wanted === 1 && rest[0]?.[1] !== PADDING) return rest[0]?.[0] ?? bytes.length;
  return rest[wanted]?.[0];
}

function isDigit(byte: number): boolean {
  return /[A-Za-z0-9+/]/.test(String.fromCharCode(byte));
}
