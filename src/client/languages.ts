import { currentHeading, headingsOfContents } from './headings.ts';

const KEY = 'madang-language';

/** A link to another language leads to the heading at which the reader is, and the choice is kept for the entrance. */
export function switchLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    // The button goes down before any kind of click, so that a new tab opens at the heading too.
    for (const event of ['pointerdown', 'click']) {
      link.addEventListener(event, () => {
        aim(link);
      });
    }
    link.addEventListener('click', () => {
      keep(link.dataset['language'] ?? '');
    });
  }
}

function aim(link: HTMLAnchorElement): void {
  const ids = link.dataset['headings']?.split(' ') ?? [];
  link.hash = encodeURIComponent(ids[currentHeading(headingsOfContents())] ?? '');
}

function keep(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is closed to this site: the entrance will go by the browser's languages.
  }
}
