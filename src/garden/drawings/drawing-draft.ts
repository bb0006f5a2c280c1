import { textsFor } from '#i18n';
import { escapeHtml } from '#html';
import { completeDraft, type Draft, type ImageSlot, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import { digestOf } from '#naming';
import type { Attachment, Note } from '#vault';
import { nameOf } from '../vault-paths.ts';

/**
 * The draft of a note that is a drawing and has its picture beside it: what its author wrote above the data of the drawing,
 * and the picture.
 */
export function drawingDraft(
  note: Note,
  picture: Attachment,
  fragment: (note: Note, start: number, end: number) => Draft,
): Draft {
  const [start, end] = aboveData(note);
  const draft = fragment(note, start, end);
  const name = nameOf(note.stem).replace(/\.excalidraw$/i, '');
  const kind = textsFor(note.lang).text.drawing.kinds.excalidraw;
  const caption = `<figcaption><strong>${escapeHtml(name)}</strong> ${escapeHtml(kind)}</figcaption>`;
  const slots = [...draft.slots, pictureSlot(note, picture, name)];
  const marker = `${SLOT_OPEN}${slots.length - 1}${SLOT_CLOSE}`;
  const html = `${draft.html}<figure class="drawing">${marker}${caption}</figure>`;
  return completeDraft({ ...draft, html, slots, digest: digestOf(draft.digest, note.id, note.lang, picture.path) });
}

function pictureSlot({ id }: Note, { path }: Attachment, alt: string): ImageSlot {
  return { kind: 'image', syntax: 'wiki', target: `/${path}`, alt, place: { file: id, line: 1, column: 1 } };
}

/** Where the text stands that the author wrote: behind the plugin's warning (`==⚠ … ⚠==`), before the headings of its data. */
function aboveData({ source, bodyStart }: Note): readonly [number, number] {
  const body = source.slice(bodyStart);
  const data = /^(?:%%\n)?#{1,2} (?:Excalidraw Data|Text Elements|Drawing)[ \t]*$/m.exec(body)?.index ?? body.length;
  const warning = /^\s*==⚠[^\n]*/.exec(body)?.[0].length ?? 0;
  return [bodyStart + Math.min(warning, data), bodyStart + data];
}
