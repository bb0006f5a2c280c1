import { render } from 'preact';
import { loadLabTexts } from '#i18n';
import type { Lang } from '#naming';
import stylesheet from '../styles/lab.css?url';
import type { LabStart } from '../engine/lab-start.ts';
import { Lab } from '../view/lab.tsx';
import type { Player } from '../view/player.ts';
import type { Doings } from '../view/use-clusters.ts';
import { fragmentOf, type Shared } from './address-fragment.ts';

/** The language of the page. */
export function pageLanguage(): Lang {
  return document.documentElement.lang === 'ko' ? 'ko' : 'en';
}

let styled: Promise<void> | undefined;

/** Linked by hand: what the scripts of a page import is linked by every page, also by those without a widget. */
function linkStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      reject(new Error('The stylesheet of the widget could not be loaded'));
    });
    document.head.append(link);
  });
}

/** Puts a widget into `host`, in place of what it holds; resolves once it can be played. Rejects where its texts cannot be loaded. */
export async function openLab(
  host: HTMLElement,
  start: LabStart,
  opening: Doings,
  place: Omit<Shared, 'doings'>,
): Promise<Player> {
  const lang = pageLanguage();
  const [texts] = await Promise.all([loadLabTexts(lang), (styled ??= linkStyles())]);
  const addressOf = (doings: Doings): Promise<string> => fragmentOf({ ...place, doings });
  host.replaceChildren();
  return new Promise((resolve, reject) => {
    const onFailed = (reason: string): void => {
      reject(new Error(reason));
    };
    const lab = { lang, texts, start, opening, addressOf, onReady: resolve, onFailed };
    render(<Lab {...lab} />, host);
  });
}

/** Takes a widget away, with its clock and what else goes on in it. */
export function closeLab(host: HTMLElement): void {
  render(null, host);
}
