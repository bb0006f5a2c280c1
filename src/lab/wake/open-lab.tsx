import { render } from 'preact';
import { loadLabTexts } from '#i18n';
import type { Lang } from '#naming';
import '../styles/lab.css';
import type { LabStart } from '../engine/lab-start.ts';
import { Lab } from '../view/lab.tsx';
import type { Doings } from '../view/use-clusters.ts';
import { fragmentOf, type Shared } from './address-fragment.ts';

/** The language of the page. */
export function pageLanguage(): Lang {
  return document.documentElement.lang === 'ko' ? 'ko' : 'en';
}

/** Puts a widget into `host`, in place of what it holds. Rejects where its texts cannot be loaded. */
export async function openLab(
  host: HTMLElement,
  start: LabStart,
  opening: Doings,
  place: Omit<Shared, 'doings'>,
): Promise<void> {
  const lang = pageLanguage();
  const texts = await loadLabTexts(lang);
  const addressOf = (doings: Doings): Promise<string> => fragmentOf({ ...place, doings });
  host.replaceChildren();
  render(<Lab lang={lang} texts={texts} start={start} opening={opening} addressOf={addressOf} />, host);
}
