import { DIAGRAM_ANCHOR, DIAGRAM_LINK_CLOSE, DIAGRAM_LINK_OPEN, type Picture } from '#diagrams';
import { escapeText } from '#html';
import { textsFor } from '#i18n';
import { type DiagramSlot, faultyDiagramHtml } from '#markdown';
import { linkTag } from './fill-links.ts';
import { openTag } from './html.ts';
import type { TextInk } from './page-ink.ts';
import { veiledSource } from './veil-diagram.ts';

/** What stands in the place of a diagram: its picture with its text, or its source with what is wrong with it. */
export function diagramHtml(ink: TextInk, slot: DiagramSlot): string {
  const { note } = ink.text;
  const { picture, diagnostics } = ink.page.diagram(slot.source, note.lang);
  const title = slot.title === undefined ? {} : { title: slot.title };
  if (picture !== undefined) return figure(ink, slot, picture);
  const source = veiledSource(slot, ink.text);
  return faultyDiagramHtml({ source, ...title, lang: note.lang, faults: diagnostics });
}

function figure(ink: TextInk, { title, links }: DiagramSlot, picture: Picture): string {
  ink.page.diagrams += 1;
  const prefix = `_d${ink.page.diagrams}`;
  const svg = picture.svg
    .replaceAll(DIAGRAM_ANCHOR, `${prefix}-`)
    .replace(LINK, (_, link: string) => linkTag(ink, {}, ink.text.targets[links[Number(link)] ?? -1]));
  const least = Math.min(MOST_LEAST, Math.floor((picture.width * LEAST_SCALE) / REM / STEP) * STEP);
  const open = openTag('figure', {
    class: 'diagram',
    'data-type': picture.type,
    'data-least': least > FITS_ANYWHERE ? least : undefined,
  });
  const caption = title === undefined ? '' : `<figcaption>${escapeText(title)}</figcaption>`;
  return `${open}${caption}<div class="diagram-view" tabindex="0">${svg}</div>${asText(ink, picture)}</figure>`;
}

/** All that a picture says, for who cannot see it, or wants to copy it. */
function asText(ink: TextInk, { text }: Picture): string {
  if (text.length === 0) return '';
  const lines = text.map((line) => `<li>${escapeText(line)}</li>`).join('');
  const summary = escapeText(textsFor(ink.text.note.lang).diagram.asText);
  return `<details class="diagram-text"><summary>${summary}</summary><ul>${lines}</ul></details>`;
}

const LINK = new RegExp(`${DIAGRAM_LINK_OPEN}(\\d+)${DIAGRAM_LINK_CLOSE}`, 'g');

/** How small a picture may become in a narrow column before it is scrolled instead. */
const LEAST_SCALE = 0.72;
/** Least widths go in steps, rounded down, each of which is a rule of the stylesheet; all in rem, a rem in px. */
const REM = 16;
const STEP = 5;
const MOST_LEAST = 120;
/** The column of a narrow phone. */
const FITS_ANYWHERE = 15;
