import type { Backlink, NotePage } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { languageMark } from './language-mark.ts';

/** The notes that lead here, each with the sentences in which they do. */
export function backlinks({ lang, backlinks: listed, backlinkCount }: NotePage): SafeHtml | undefined {
  if (listed.length === 0) return undefined;
  const { note } = textsFor(lang);
  const unlisted = backlinkCount - listed.length;
  return html`
    <section class="backlinks" aria-labelledby="page:backlinks">
      <h2 id="page:backlinks">${note.backlinks}</h2>
      <ul>${listed.map((backlink) => item(backlink, lang))}</ul>
      ${unlisted > 0 && html`<p>${note.moreBacklinks(unlisted)}</p>`}
    </section>
  `;
}

function item({ href, text, sentences, lang: written }: Backlink, lang: Lang): SafeHtml {
  return html`
    <li${languageMark(written, lang)}>
      <a href="${href}">${text}</a>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    </li>
  `;
}
