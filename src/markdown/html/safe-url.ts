const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** What browsers take out of an address before they read it (URL Standard, 4.4 URL parsing), and our markers. */
const IGNORED = /^[\u0000-\u0020\ufdd0-\ufdef]+|[\t\n\r\ufdd0-\ufdef]/g;

/**
 * Whether an address may stand in a page: relative ones, and those of the schemes that lead a reader somewhere. `javascript:`,
 * `data:`, `vbscript:`, `file:` and all others may not, however they are disguised. The address has its character references
 * resolved.
 */
export function isSafeUrl(url: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(IGNORED, ''))?.[1];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}
