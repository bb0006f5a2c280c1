import { escapeText } from '#html';
import { textsFor } from '#i18n';
import type { LabSlot } from '#markdown';
import { type Lang, toHref } from '#naming';
import type { Site } from '#site';
import { fragmentOf, openTag } from './html.ts';

/** The second of the clock at which the cluster is shown: its first pods have started. */
const SHOWN_AT = 5;

/** Longer addresses are cut off where people send them; such a manifest is better copied. */
const LONGEST_ADDRESS = 8000;

/** Where a link stands: the language of the page, and of the text that is shown there. */
export interface LinkPlace {
  readonly site: Pick<Site, 'base' | 'hasLab'>;
  readonly lang: Lang;
  readonly textLang: Lang;
}

/**
 * The link that opens a manifest in the simulator. Its address holds all that is shown, unpacked (`readFragment` of `#lab`): the
 * check for private names can read it, and it has the same bytes on every machine.
 */
export function labLinkHtml({ site, lang, textLang }: LinkPlace, { nodes, manifests }: LabSlot): string {
  if (site.hasLab !== true) return '';
  const opened = [null, '', [[]], SHOWN_AT, { nodes, manifests }];
  const href = toHref(site.base, [lang, 'lab']) + fragmentOf(`lab:${JSON.stringify(opened)}`);
  if (href.length > LONGEST_ADDRESS) return '';
  const words = escapeText(textsFor(textLang).manifest.openInLab);
  return `${openTag('a', { class: 'open-in-lab', href })}${words}</a>`;
}
