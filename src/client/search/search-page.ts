import { loadSearchTexts } from '#i18n';
import { isLang } from '#naming';
import { searchPanel } from './panel.ts';

/** Puts the search into its page, and keeps the question in the address. Rejects where its texts cannot be loaded. */
export async function fillSearchPage(page: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const reader = isLang(lang) ? lang : 'en';
  const { element, ask } = searchPanel({
    base: page.dataset['base'] ?? '/',
    reader,
    texts: await loadSearchTexts(reader),
    asked: (question) => {
      const address = new URL(location.href);
      if (question === '') address.searchParams.delete('q');
      else address.searchParams.set('q', question);
      history.replaceState(history.state, '', address);
    },
  });
  page.querySelector('.search-place')?.replaceChildren(element);
  ask(new URLSearchParams(location.search).get('q') ?? '');
}
