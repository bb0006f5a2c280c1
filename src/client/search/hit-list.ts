import type { SearchTexts } from '#i18n';
import type { Lang } from '#naming';
import type { ShownPiece, ShownText } from '#search';
import { element } from './element.ts';
import type { ShownHit } from './messages.ts';

export interface HitListParts {
  readonly list: HTMLElement;
  readonly input: HTMLInputElement;
  readonly texts: SearchTexts;
  readonly reader: Lang;
  /** Loads what is to be shown of a hit. */
  readonly show: (page: number, hears: (shown: ShownText) => void) => void;
  /** Called before a reader follows a hit. */
  readonly leave: () => void;
}

/** The hits under the field, of which one is chosen by the arrow keys while the field keeps the focus. */
export interface HitList {
  /** Texts of hits are loaded when they are the whole answer: what is known by name alone may yet go down the list. */
  fill(hits: readonly ShownHit[], isWhole: boolean): void;
  /** Chooses the next or the previous one, round and round. */
  move(by: 1 | -1): void;
  /** What is chosen; the first if nothing is. */
  readonly chosen: HTMLAnchorElement | undefined;
}

/** Texts of so many hits are loaded at once, those of the others when a reader scrolls to them or chooses them. */
const SHOWN_AT_ONCE = 3;

export function hitList({ list, input, texts, reader, show, leave }: HitListParts): HitList {
  let active: HTMLAnchorElement | undefined;
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting && target instanceof HTMLElement) load(target);
  });
  const waiting = new Map<HTMLElement, ShownHit>();
  let isScrolled = false;
  const scrolled = (): void => {
    isScrolled = true;
    for (const group of waiting.keys()) seen.observe(group);
  };
  // What scrolls is the list in the dialog, and the page in that of the search.
  document.addEventListener('scroll', scrolled, { capture: true, once: true, passive: true });
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('a[role=option]')];

  const activate = (option: HTMLAnchorElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    const group = option?.closest<HTMLElement>('.hit-group');
    if (group != null) load(group);
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  const load = (group: HTMLElement): void => {
    const hit = waiting.get(group);
    seen.unobserve(group);
    waiting.delete(group);
    if (hit === undefined) return;
    show(hit.page, ({ excerpt, headings }) => {
      const link = group.querySelector('a');
      link?.querySelector('.hit-excerpt')?.replaceChildren(...pieces(excerpt));
      for (const { id, pieces: heading } of headings)
        group.append(option(`${list.id}-${hit.page}-${id}`, hrefTo(hit, id), 'hit-heading', hit, ...pieces(heading)));
    });
  };
  const option = (
    id: string,
    href: string,
    name: string,
    { lang }: ShownHit,
    ...children: readonly (Node | string | undefined | false)[]
  ): HTMLAnchorElement => {
    const attributes = { role: 'option', 'aria-selected': 'false', tabindex: '-1', class: name, id, href };
    const made = element('a', { ...attributes, lang: lang === reader ? undefined : lang }, ...children);
    made.addEventListener('click', leave);
    return made;
  };
  const groupOf = (hit: ShownHit, index: number): HTMLElement => {
    const { title, folders, kind, lang } = hit;
    const where = [
      ...folders,
      ...(kind === 'note' ? [] : [texts.filters.kinds[kind]]),
      ...(lang === reader ? [] : [texts.filters.languages[lang]]),
    ];
    const about = element('span', { class: 'hit-about', lang: reader }, where.join(' › '));
    const link = option(
      `${list.id}-${hit.page}`,
      hrefTo(hit, ''),
      'hit',
      hit,
      element('span', { class: 'hit-title' }, title),
      where.length > 0 && about,
      element('span', { class: 'hit-excerpt' }),
    );
    const group = element('div', { role: 'group', 'aria-label': title, class: 'hit-group' }, link);
    waiting.set(group, hit);
    if (index >= SHOWN_AT_ONCE && isScrolled) seen.observe(group);
    return group;
  };

  return {
    fill(hits, isWhole) {
      const before = active?.id;
      waiting.clear();
      seen.disconnect();
      const groups = hits.map(groupOf);
      list.replaceChildren(...groups);
      activate(options().find(({ id }) => id === before));
      if (isWhole) for (const group of groups.slice(0, SHOWN_AT_ONCE)) load(group);
    },
    move(by) {
      const all = options();
      const at = active === undefined ? -1 : all.indexOf(active);
      const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
      activate(all[next]);
    },
    get chosen() {
      return active ?? options()[0];
    },
  };
}

/** The address of a hit, with the words that are to be marked there. */
function hrefTo({ href, words, kind }: ShownHit, id: string): string {
  // It opens by the fragment, and there is no text to mark.
  if (kind === 'scenario') return href;
  const found = words.length === 0 ? '' : `?${new URLSearchParams({ find: words.join(' ') }).toString()}`;
  return `${href}${found}${id === '' ? '' : `#${encodeURIComponent(id)}`}`;
}

function pieces(shown: readonly ShownPiece[]): (Node | string)[] {
  return shown.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
