import type { SearchTexts } from '#i18n';
import type { Lang } from '#naming';
import { openAsker } from './asker.ts';
import { element } from './element.ts';
import { searchFilters } from './filters.ts';
import { hitList } from './hit-list.ts';
import type { Hits } from './messages.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';

export interface PanelParts {
  /** Base path of the site. */
  readonly base: string;
  readonly reader: Lang;
  readonly texts: SearchTexts;
  /** Told the question whenever it changes. */
  readonly asked?: (question: string) => void;
  /** Called before a hit is opened in this window. */
  readonly leave?: () => void;
}

export interface SearchPanel {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly ask: (question: string) => void;
}

/** Until a question is spelled, this is waited for more of it, in milliseconds. */
const PAUSE_MS = 60;
let panels = 0;

/** The field, the filters and the hits: the same in the dialog and on the page of the search. */
export function searchPanel({ base, reader, texts, asked, leave }: PanelParts): SearchPanel {
  const name = `search-${(panels += 1)}`;
  const asker = openAsker(`${base}pagefind/`, reader);
  const input = element('input', {
    // As a field of type `search` it would keep Escape for itself.
    ...{
      type: 'text',
      inputmode: 'search',
      name: 'q',
      role: 'combobox',
      class: 'search-field',
      placeholder: texts.placeholder,
    },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' },
    ...{
      'aria-label': texts.label,
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
      'aria-controls': `${name}-hits`,
    },
  });
  const status = element('p', { class: 'search-status', role: 'status' });
  const advice = element('div', { class: 'search-advice' });
  const list = element('div', {
    class: 'search-hits',
    role: 'listbox',
    id: `${name}-hits`,
    'aria-label': texts.results,
  });
  const filters = searchFilters(texts, () => {
    ask();
  });
  const hits = hitList({
    ...{ list, input, texts, reader },
    show: asker.show,
    leave: () => {
      rememberSearch(input.value);
      leave?.();
    },
  });
  const panel = element('div', { class: 'search-panel' }, input, filters.element, status, advice, list);
  filters.offer({ tags: [], languages: [], kinds: [] });

  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  const take = (question: string): void => {
    input.value = question;
    input.focus();
    ask();
  };
  const proposals = (label: string, questions: readonly string[]): HTMLElement =>
    element(
      'div',
      { class: 'search-proposals', role: 'group', 'aria-label': label },
      element('span', {}, label),
      ...questions.map((question) => {
        const button = element('button', { type: 'button' }, question);
        button.addEventListener('click', () => {
          take(question);
        });
        return button;
      }),
    );
  const showRecent = (): void => {
    const recent = recentSearches();
    const forget = element('button', { type: 'button', class: 'search-forget' }, texts.forget);
    forget.addEventListener('click', () => {
      forgetSearches();
      advice.replaceChildren();
      input.focus();
    });
    advice.replaceChildren(...(recent.length === 0 ? [] : [proposals(texts.recent, recent), forget]));
  };
  const showHits = (question: string, { hits: found, count, isWhole, choices, near }: Hits): void => {
    // Nothing by name says nothing yet.
    if (!isWhole && found.length === 0) return;
    hits.fill(found, isWhole);
    filters.offer(choices);
    if (!isWhole) return;
    say(count === 0 ? texts.nothing(question) : texts.count(count));
    advice.replaceChildren(
      ...(count > 0
        ? []
        : [
            ...(near.length > 0 ? [proposals(texts.meant, near)] : []),
            element('p', {}, texts.advice),
            element('p', {}, element('a', { href: `${base}${reader}/` }, texts.home)),
          ]),
    );
  };
  const fail = (): void => {
    say(texts.failed);
    const again = element('button', { type: 'button' }, texts.tryAgain);
    again.addEventListener('click', () => {
      input.focus();
      ask();
    });
    advice.replaceChildren(again);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    const question = input.value.trim();
    asked?.(question);
    clearTimeout(timer);
    if (question === '') {
      hits.fill([], true);
      filters.offer({ tags: [], languages: [], kinds: [] });
      say('');
      showRecent();
      return;
    }
    timer = setTimeout(() => {
      if (list.childElementCount === 0) say(texts.waiting);
      asker.ask(
        question,
        filters.filter,
        (found) => {
          showHits(question, found);
        },
        fail,
      );
    }, PAUSE_MS);
  };

  input.addEventListener('input', ask);
  input.addEventListener('keydown', (event) => {
    // While an input method composes, the keys are its own.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      hits.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(event.ctrlKey || event.metaKey);
    }
  });
  const open = (isNewTab: boolean): void => {
    const { chosen } = hits;
    if (chosen === undefined) return;
    rememberSearch(input.value);
    if (isNewTab) window.open(chosen.href, '_blank', 'noopener');
    else chosen.click();
  };
  return { element: panel, input, ask: take };
}
