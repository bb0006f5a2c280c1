import { announce } from './announce.ts';
import { scriptText } from './parts.ts';

/** Opens the search by its button, Ctrl+K and `/`; what it takes is loaded when it is first wanted. */
export function openSearchOnDemand(): void {
  const button = document.querySelector<HTMLAnchorElement>('.search-button');
  const page = document.querySelector<HTMLElement>('.search-page');
  const failed = (): void => {
    announce(scriptText('searchFailed'));
  };
  if (page !== null) import('./search/index.ts').then(({ fillSearchPage }) => fillSearchPage(page)).catch(failed);
  if (button === null) return;
  const open = (): void => {
    const field = page?.querySelector('input');
    if (field == null)
      import('./search/index.ts').then(({ openSearchDialog }) => openSearchDialog(button)).catch(failed);
    else field.focus();
  };
  button.addEventListener('click', (event) => {
    // In a new tab the page of the search does as well.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented || !isAsked(event)) return;
    event.preventDefault();
    open();
  });
  if (new URLSearchParams(location.search).has('find'))
    import('./search/found-words.ts').then(({ markFoundWords }) => {
      markFoundWords();
    }, failed);
}

function isAsked(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  // By its place, too: on the Korean layout the key says ㅏ.
  if ((ctrlKey || metaKey) && !altKey && !shiftKey) return key.toLowerCase() === 'k' || code === 'KeyK';
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(event.composedPath()[0]);
}

/** Whether what is typed belongs to a text. An editor in a shadow root is seen on the way of the event only. */
function isWriting(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
