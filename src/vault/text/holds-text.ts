const SAMPLE = 8000;

/**
 * Whether bytes are worth reading as a text, by their first 8,000: a `.txt` with a NUL among them is data of some program; a
 * Markdown file may hold a stray one. UTF-16 with its byte order mark is text, though half of it may be NUL.
 */
export function holdsText(bytes: Uint8Array, isPlain: boolean): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let nuls = 0;
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) nuls++;
  return isPlain ? nuls === 0 : nuls * 100 <= sample.length;
}
