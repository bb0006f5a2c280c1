/**
 * The form in which names are compared: without regard to case and width, accents and Hangul syllables taken apart, so
 * that `데몬셋` and `데몬섯` differ by one letter (jamo) as a typist sees it.
 */
export function fold(name: string): string {
  return name.normalize('NFKD').toLowerCase();
}
