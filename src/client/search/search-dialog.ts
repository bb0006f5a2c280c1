import { loadSearchTexts } from '#i18n';
import { isLang } from '#naming';
import { element } from './element.ts';
import { type SearchPanel, searchPanel } from './panel.ts';

let opened: { readonly dialog: HTMLDialogElement; readonly panel: SearchPanel } | undefined;

/** Opens the dialog of the search over the page. What was found before is still there. Rejects where its texts cannot be loaded. */
export async function openSearchDialog(button: HTMLAnchorElement): Promise<void> {
  opened ??= await makeDialog(button);
  const { dialog, panel } = opened;
  if (dialog.open) return;
  dialog.showModal();
  panel.input.focus();
  panel.input.select();
}

async function makeDialog(button: HTMLAnchorElement): Promise<NonNullable<typeof opened>> {
  const { lang } = document.documentElement;
  const reader = isLang(lang) ? lang : 'en';
  const texts = await loadSearchTexts(reader);
  const whole = element('a', { class: 'search-whole', href: button.href }, texts.wholePage);
  const close = element('button', { type: 'button', class: 'search-close' }, texts.close);
  const keys = element(
    'p',
    { class: 'search-keys' },
    ...texts.keys.map(([pressed, does]) => element('span', {}, element('kbd', {}, pressed), ` ${does}`)),
  );
  const dialog = element('dialog', { class: 'search-screen', 'aria-label': texts.label });
  const panel = searchPanel({
    base: button.dataset['base'] ?? '/',
    reader,
    texts,
    asked: (question) => {
      const address = new URL(button.href);
      if (question !== '') address.searchParams.set('q', question);
      whole.href = address.href;
    },
    leave: () => {
      dialog.close();
    },
  });
  dialog.append(close, panel.element, element('footer', { class: 'search-foot' }, keys, whole));
  let isComposing = false;
  dialog.addEventListener('keydown', (event) => ({ isComposing } = event));
  dialog.addEventListener('cancel', (event) => {
    // The key takes back what was being composed, no more.
    if (isComposing) event.preventDefault();
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    // Beside the dialog, on what it covers.
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  panel.ask('');
  return { dialog, panel };
}
