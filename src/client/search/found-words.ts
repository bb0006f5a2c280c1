import { marksIn } from '#search';

const NAME = 'found';
const MOST_MARKS = 500;

/**
 * Marks on the page what the reader came from the search for, and goes to the first of it unless the address names a heading.
 * Escape takes the marks away. The text itself stays as it is: it is painted over, where the browser can.
 */
export function markFoundWords(): void {
  const words = new URLSearchParams(location.search).get('find')?.split(' ') ?? [];
  const text = document.getElementById('page:text');
  if (text === null || !('highlights' in CSS)) return;
  const ranges = rangesOf(text, words);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const [first] = ranges;
  if (location.hash === '' && first !== undefined) {
    const { top } = first.getBoundingClientRect();
    if (top > innerHeight * 0.8) scrollBy({ top: top - innerHeight / 3 });
  }
  addEventListener('keydown', clearOnEscape);
}

function clearOnEscape({ key, isComposing }: KeyboardEvent): void {
  if (key !== 'Escape' || isComposing || document.querySelector('dialog[open]') !== null) return;
  CSS.highlights.delete(NAME);
  const address = new URL(location.href);
  address.searchParams.delete('find');
  history.replaceState(history.state, '', address);
  removeEventListener('keydown', clearOnEscape);
}

function rangesOf(text: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null && ranges.length < MOST_MARKS; node = nodes.nextNode()) {
    for (const { start, end } of marksIn(node.nodeValue ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
