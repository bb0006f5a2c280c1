import type { SearchTexts } from '#i18n';
import { element } from './element.ts';
import type { Choices, Filter } from './messages.ts';

/** The choices above the hits. */
export interface Filters {
  readonly element: HTMLElement;
  readonly filter: Filter;
  /** Offers what the hits of a question may be filtered by; what is chosen stays so. */
  offer(choices: Choices): void;
}

type Name = keyof Filter;

/** Makes the choices; `changed` is called when the reader chooses. */
export function searchFilters({ filters: texts }: SearchTexts, changed: () => void): Filters {
  const select = (name: Name, label: string): HTMLSelectElement => {
    const made = element('select', { name, 'aria-label': label });
    made.addEventListener('change', changed);
    return made;
  };
  const selects: Readonly<Record<Name, HTMLSelectElement>> = {
    tag: select('tag', texts.tag),
    language: select('language', texts.language),
    kind: select('kind', texts.kind),
  };
  const labels: Readonly<Record<Name, string>> = { tag: texts.tag, language: texts.language, kind: texts.kind };
  const fill = (name: Name, values: readonly (readonly [value: string, text: string])[]): void => {
    const one = selects[name];
    const { value } = one;
    one.replaceChildren(
      element('option', { value: '' }, `${labels[name]}: ${texts.any}`),
      ...values.map(([option, text]) => element('option', { value: option }, text)),
    );
    // A choice is kept even where no hit has it: it is the reader's to take back.
    if (value !== '' && !values.some(([option]) => option === value)) one.append(element('option', { value }, value));
    one.value = value;
    one.hidden = values.length < 2 && value === '';
  };
  const valueOf = (name: Name): string | undefined => selects[name].value || undefined;
  const box = element(
    'div',
    { class: 'search-filters', role: 'group', 'aria-label': texts.label },
    ...Object.values(selects),
  );
  return {
    element: box,
    get filter() {
      return Object.fromEntries(
        (['tag', 'language', 'kind'] as const).flatMap((name) => {
          const value = valueOf(name);
          return value === undefined ? [] : [[name, value]];
        }),
      );
    },
    offer({ tags, languages, kinds }) {
      fill(
        'tag',
        tags.map((tag) => [tag, `#${tag}`]),
      );
      fill(
        'language',
        languages.map((lang) => [lang, texts.languages[lang]]),
      );
      fill(
        'kind',
        kinds.map((kind) => [kind, texts.kinds[kind]]),
      );
      box.hidden = Object.values(selects).every(({ hidden }) => hidden);
    },
  };
}
