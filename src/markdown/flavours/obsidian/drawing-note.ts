import { diagnose } from '#diagnostics';
import { textsFor } from '#i18n';
import type { Edit } from '../../source/prepared-text.ts';
import { type Rewrite, UNCHANGED } from '../rewrite.ts';
import { pluginField } from './plugin-field.ts';

/**
 * Shows the note of a drawing of the Excalidraw plugin: what its author wrote above the drawing, a notice, and the texts in
 * the drawing with the files in it. The drawing itself, JSON or packed JSON, is left out, and so are the ids of its parts.
 */
export const drawingNote: Rewrite = (text, { note, placeOf }) => {
  if (!pluginField(note, 'excalidraw-plugin')) return UNCHANGED;
  const notice = `> [!info] Excalidraw\n> ${textsFor(note.lang).plugins.drawing}\n\n`;
  const lines = linesOf(text);
  const data = lines.findIndex(({ text: line }) => /^#{1,2} (?:Excalidraw Data|Text Elements|Drawing)\s*$/.test(line));
  const place = placeOf(lines[Math.max(0, data)]?.start ?? 0);
  const noticeAt = lines[data === -1 ? 0 : data]?.start ?? 0;
  const edits: Edit[] = [];
  let isDrawing = false;
  let wasLeftOut = false;
  for (const [index, line] of lines.entries()) {
    if (line.start === noticeAt) edits.push({ start: noticeAt, end: noticeAt, insert: notice });
    isDrawing ||= /^#{1,2} Drawing\s*$/.test(line.text);
    const isPart = index >= data && data !== -1;
    wasLeftOut = isDrawing || LEFT_OUT.test(line.text) || (wasLeftOut && line.text.trim() === '');
    const end = line.start + line.text.length;
    if (wasLeftOut) {
      edits.push({ start: line.start, end: Math.min(text.length, end + 1), insert: '' });
      continue;
    }
    const [from, to] = isPart ? contentOf(line.text) : [0, line.text.length];
    if (from > 0) edits.push({ start: line.start, end: line.start + from, insert: '- ' });
    if (to < line.text.length) edits.push({ start: line.start + to, end, insert: '' });
  }
  return {
    edits,
    diagnostics: [diagnose('drawing-note', place, {})],
    changes: [{ kind: 'lost', what: 'Excalidraw', place }],
  };
};

/** What the plugin writes around the data of a drawing. */
const LEFT_OUT = /^(?:==⚠.*==.*|%%|#{1,2} (?:Excalidraw Data|Text Elements|Element Links|Embedded [Ff]iles)\s*)$/;

/** The part of a line that readers know: without the id of a text behind it, or that of a file before it. */
function contentOf(line: string): readonly [number, number] {
  const id = /^[\w-]{8,40}:\s+(?=\[\[|!?\[|\$\$|https?:)/.exec(line)?.[0].length ?? 0;
  const end = line.replace(/\s*\^[\w-]{8}\s*$/, '').length;
  return [id, Math.max(id, end)];
}

function linesOf(text: string): { readonly start: number; readonly text: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, text: line };
  });
}
