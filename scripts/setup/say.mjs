// @ts-check

/**
 * Language of the person at the terminal, as the locale tells it.
 *
 * @returns {'ko' | 'en'}
 */
export function terminalLang() {
  // POSIX takes an empty variable for one that is not set.
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => process.env[name] ?? '').find((value) => value !== '');
  return /^ko(?:[_.-]|$)/i.test(locale ?? '') ? 'ko' : 'en';
}

/**
 * Prints a sentence for the person at the terminal, on the error stream so that a command's output stays clean.
 *
 * @param {{ ko: string, en: string }} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence[terminalLang()]}\n`);
}
