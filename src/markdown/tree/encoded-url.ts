/** Encodes what may not stand in an address as it is; what is encoded already stays so (as micromark's `normalizeUri`). */
export function encodedUrl(url: string): string {
  return UNSAFE.test(url) ? url.replace(ALL_UNSAFE, (character) => encodeURIComponent(character)) : url;
}

const UNSAFE = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![A-Za-z\d]{2})/u;
const ALL_UNSAFE = new RegExp(UNSAFE, 'gu');
