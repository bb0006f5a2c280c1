/** Bytes of UTF-8 that a name may take: file systems allow 255, and an extension, `-2` and a mark while writing follow. */
const MOST_BYTES = 180;

/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that every system takes for a file or a folder and that a wikilink can say: NFC, without the signs that Windows
 * reserves or `[[…]]` uses, without dots and white space at its ends, of bounded length. The same again when made safe again.
 */
export function safeSegment(name: string): string {
  const clean = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('#', '＃')
    .replaceAll(/[<>:"/\\|?*^]/g, ' ');
  const short = trimmed(shortened(trimmed(clean)));
  if (short === '') return 'untitled';
  return DEVICE.test(short.split('.', 1)[0] ?? '') ? `note ${short}` : short;
}

/** Dots at the beginning hide a file, those at the end are lost on Windows, as is white space. */
function trimmed(name: string): string {
  return name
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/(?<![. ])[. ]+$/, '');
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}
