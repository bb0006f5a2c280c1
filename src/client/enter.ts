/**
 * Leads from the entrance to the reader's language: the one chosen before, else the first that the browser asks for, else
 * the first of `languages`. Printed into the page as text: it must not use anything from outside its own body.
 *
 * @param languages Languages of the site with the address of each home page; the site's default first.
 */
export function enter(languages: readonly (readonly [lang: string, href: string])[]): void {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem('madang-language');
  } catch {
    // Storage is closed to this site: the browser's languages decide.
  }
  const wanted = [chosen ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0]);
  const home = wanted.map((lang) => languages.find(([name]) => name === lang)).find(Boolean) ?? languages[0];
  if (home !== undefined) location.replace(home[1] + location.search);
}
