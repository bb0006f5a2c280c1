/**
 * Gives a page that speaks every language the one of its address, before anything is drawn. Printed into the page as
 * text: it must not use anything from outside its own body.
 *
 * @param base Path of the site; begins and ends with `/`.
 */
export function speakLanguageOfAddress(base: string, languages: readonly string[]): void {
  const first = location.pathname.slice(base.length).split('/')[0];
  const language = languages.find((name) => name === first);
  if (language !== undefined) document.documentElement.lang = language;
}
