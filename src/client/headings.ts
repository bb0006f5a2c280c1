/** The headings that the table of contents names, in their order. */
export function headingsOfContents(): HTMLElement[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('main .contents-list a');
  return [...links].flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
}

/** How far below the top of the window a heading still counts as the one being read. */
const READING_LINE = 0.25;

/** Index of the heading under which the reader is; -1 above the first. */
export function currentHeading(headings: readonly HTMLElement[]): number {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  // At the end of the page the last headings may never reach the line.
  const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
  const line = atEnd ? clientHeight : clientHeight * READING_LINE;
  return headings.findLastIndex((heading) => heading.getBoundingClientRect().top < line);
}
