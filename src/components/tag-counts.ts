import type { TagCount } from '#garden';
import { html, type SafeHtml } from '#html';
import { formatNumber, textsFor } from '#i18n';
import type { Lang } from '#naming';

/** Tags with the number of notes that carry each. */
export function tagCounts(counts: readonly TagCount[], lang: Lang): SafeHtml {
  const { folder, tags } = textsFor(lang);
  const items = counts.map(
    ({ href, text, count }) => html`
      <li>
        <a class="tag" href="${href}">${tags.title(text)}</a>
        <span aria-hidden="true">${formatNumber(lang, count)}</span>
        <span class="unseen">${folder.noteCount(count)}</span>
      </li>
    `,
  );
  return html`<ul class="tag-counts">${items}</ul>`;
}
