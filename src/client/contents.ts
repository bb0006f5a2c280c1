import { currentHeading, headingsOfContents } from './headings.ts';

/** Marks in the table of contents where the reader is. */
export function followContents(): void {
  const contents = document.querySelector<HTMLElement>('.contents');
  if (contents === null) return;
  const headings = headingsOfContents();
  const links = [...contents.querySelectorAll('a')];
  let marked: HTMLAnchorElement | undefined;

  const mark = (): void => {
    const link = links[currentHeading(headings)];
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    if (link !== undefined) keepInView(contents, link);
    marked = link;
  };
  // The answer may change whenever a heading crosses the reading line, a quarter of the window below its top.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px', threshold: [0, 1] });
  for (const heading of headings) observer.observe(heading);
  addEventListener('scrollend', mark);
}

function keepInView(contents: HTMLElement, link: HTMLElement): void {
  const box = contents.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) contents.scrollTop += top - box.top - box.height / 2;
}
