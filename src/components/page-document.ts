import { type NotePage, type Page, writeBody } from '#garden';
import { html, raw, type SafeHtml } from '#html';
import { alternates } from './alternates.ts';
import { documentHead } from './document-head.ts';
import type { DocumentParts } from './document-parts.ts';
import { pageLayout } from './page-layout.ts';
import type { SiteFacts } from './site-facts.ts';
import { conceptView } from './views/concept-view.ts';
import { folderView } from './views/folder-view.ts';
import { glossaryView } from './views/glossary-view.ts';
import { noteView } from './views/note-view.ts';
import { tagIndexView } from './views/tag-index-view.ts';
import { tagView } from './views/tag-view.ts';

/** A page of the wiki: a function of the page's values and the site's, and of nothing else. */
export function pageDocument(page: Page, facts: SiteFacts): DocumentParts {
  const parts = { lang: page.lang, head: pageHead(page, facts), inline: [], script: 'page' } as const;
  const { before, after } = pageLayout(page, facts);
  if (page.kind !== 'note') return { ...parts, body: html`${before}${view(page)}${after}` };
  const note = noteView(page);
  const around = { before: html`${before}${note.before}`, after: html`${note.after}${after}` };
  const body = html`${around.before}${raw(writeBody(page.body))}${around.after}`;
  return { ...parts, body, ...(page.code !== undefined && { around }) };
}

function pageHead(page: Page, facts: SiteFacts): SafeHtml {
  return html`
    ${documentHead(page, facts)}
    ${alternates(page, facts)}
    <meta property="og:type" content="${page.kind === 'note' ? 'article' : 'website'}">
  `;
}

function view(page: Exclude<Page, NotePage>): SafeHtml {
  switch (page.kind) {
    case 'folder':
      return folderView(page);
    case 'tag':
      return tagView(page);
    case 'tag-index':
      return tagIndexView(page);
    case 'concept':
      return conceptView(page);
    case 'glossary':
      return glossaryView(page);
  }
}
