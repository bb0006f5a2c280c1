// @ts-check

/**
 * Language of the person at the terminal, as the locale tells it.
 *
 * @returns {'ko' | 'en'}
 */
export function terminalLang() {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return /^ko\b|^ko_/i.test(locale) ? 'ko' : 'en';
}

/**
 * Prints a sentence for the person at the terminal, on the error stream so that a command's output stays clean.
 *
 * @param {{ ko: string, en: string }} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence[terminalLang()]}\n`);
}
