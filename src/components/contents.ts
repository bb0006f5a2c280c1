import type { ContentsEntry, NotePage, Page } from '#garden';
import { attributes, html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';

/** The table of contents beside the text, on screens that have the room; nothing where there is but one heading. */
export function contents(page: Page): SafeHtml | undefined {
  if (page.kind !== 'note' || page.contents.length < 2) return undefined;
  return html`
    <nav class="contents" aria-labelledby="page:contents">
      <p id="page:contents">${textsFor(page.lang).note.contents}</p>
      ${list(page.contents)}
    </nav>
  `;
}

/** The same above the text, folded. */
export function contentsFold(page: NotePage): SafeHtml | undefined {
  if (page.contents.length < 2) return undefined;
  return html`
    <details class="contents-fold">
      <summary>${textsFor(page.lang).note.contents}</summary>
      ${list(page.contents)}
    </details>
  `;
}

/** The headings as a list of links; indented by depth. */
function list(entries: readonly ContentsEntry[]): SafeHtml {
  const top = Math.min(...entries.map(({ depth }) => depth));
  const items = entries.map(({ depth, id, text }) => {
    const indented = attributes({ class: depth > top && `depth-${Math.min(depth - top, 3)}` });
    return html`<li${indented}><a href="#${id}">${text}</a></li>`;
  });
  return html`<ol class="contents-list">${items}</ol>`;
}
