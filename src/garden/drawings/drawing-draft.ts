import { textsFor } from '#i18n';
import { type Draft, escapeHtml, type ImageSlot, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import type { Attachment, Note } from '#vault';
import { nameOf } from '../vault-paths.ts';

/** Texts of a drawing that its page lists. */
const MOST_TEXTS = 500;

/**
 * The draft of a note that is a drawing: what its author wrote in front of the data, if anything; the picture that the
 * plugin made, or the texts of the drawing; and what it is. The data themselves are left out.
 */
export function drawingDraft(
  note: Note,
  picture: Attachment | undefined,
  fragment: (note: Note, start: number, end: number) => Draft,
): Draft {
  const { text } = textsFor(note.lang);
  const { front, texts } = partsOf(note);
  const draft = fragment(note, front.start, front.end);
  const name = nameOf(note.stem).replace(/\.excalidraw$/i, '');
  const notice = [text.drawing.kinds.excalidraw, ...(picture === undefined ? [text.drawing.notDrawn] : [])].join(' · ');
  const caption = `<figcaption><strong>${escapeHtml(name)}</strong> ${escapeHtml(notice)}</figcaption>`;
  const slots = [...draft.slots, ...(picture === undefined ? [] : [pictureSlot(note, picture, name)])];
  const shown =
    picture === undefined ? `${caption}${listHtml(texts)}` : `${SLOT_OPEN}${slots.length - 1}${SLOT_CLOSE}${caption}`;
  return { ...draft, html: `${draft.html}<figure class="drawing">${shown}</figure>`, slots };
}

function pictureSlot({ id }: Note, { path }: Attachment, alt: string): ImageSlot {
  return { kind: 'image', syntax: 'wiki', target: `/${path}`, alt, place: { file: id, line: 1, column: 1 } };
}

function listHtml(texts: readonly string[]): string {
  const items = texts.slice(0, MOST_TEXTS).map((each) => `<li>${escapeHtml(each)}</li>`);
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

interface Parts {
  /** What stands in front of the data. */
  readonly front: { readonly start: number; readonly end: number };
  /** Texts of the drawing in the order of the file. */
  readonly texts: readonly string[];
}

/**
 * Parts the file as the plugin writes it: a warning between `==⚠`, what the author adds, `# Excalidraw Data` (before version
 * 2 `# Text Elements`), texts with a block id each, `# Drawing` with the data.
 */
function partsOf({ source, bodyStart }: Note): Parts {
  const lines = source.slice(bodyStart).split('\n');
  let offset = bodyStart;
  let [start, end] = [bodyStart, source.length];
  let part: 'front' | 'texts' | 'data' = 'front';
  const texts: string[] = [];
  for (const line of lines) {
    const next = offset + line.length + 1;
    if (part === 'front' && line.startsWith('==⚠')) start = Math.min(next, source.length);
    if (/^#{1,2} (?:Excalidraw Data|Text Elements|Drawing|Embedded files|Element Links)\s*$/i.test(line)) {
      // The plugin puts its data into a comment.
      if (part === 'front') end = source.startsWith('%%\n', offset - 3) ? offset - 3 : offset;
      part = /Text Elements/i.test(line) ? 'texts' : 'data';
    } else if (part === 'texts') {
      const text = line.replace(/\s\^[\w-]{8}\s*$/, '').trim();
      if (text !== '' && text !== '%%') texts.push(text);
    }
    offset = next;
  }
  return { front: { start: Math.min(start, end), end }, texts };
}
