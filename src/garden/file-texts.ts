import { readFileSync, statSync } from 'node:fs';
import { type Attachment, readText } from '#vault';
import { mediaKind } from './media.ts';
import { extensionOf } from './vault-paths.ts';

/** What a file holds, as far as a page could show it as text. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** More text than a page should carry. */
  | { readonly kind: 'too-large'; readonly kilobytes: number }
  /** No text, or it cannot be read. */
  | { readonly kind: 'other' };

/** Reads the texts of files that are no notes, each once. */
export type FileTexts = (file: Attachment) => FileText;

/** Kilobytes that a file may have to be shown. */
export const MOST_KILOBYTES = 200;
/** A drawing is not shown as it is written, but read for what it holds. */
const MOST_KILOBYTES_OF_DRAWING = 4000;

/** Documents that hold text only by accident. */
const DOCUMENTS = new Set([
  'pdf',
  'doc',
  'docx',
  'ppt',
  'pptx',
  'xls',
  'xlsx',
  'hwp',
  'hwpx',
  'zip',
  'gz',
  'tar',
  '7z',
]);

export function fileTexts(most = MOST_KILOBYTES): FileTexts {
  const known = new Map<string, FileText>();
  return (file) => {
    const text = known.get(file.path) ?? read(file, most);
    known.set(file.path, text);
    return text;
  };
}

/** Reads the texts of drawings. */
export function drawingTexts(): FileTexts {
  return fileTexts(MOST_KILOBYTES_OF_DRAWING);
}

function read({ path, absolutePath }: Attachment, most: number): FileText {
  if (mediaKind(path) !== 'other' || DOCUMENTS.has(extensionOf(path))) return { kind: 'other' };
  try {
    const kilobytes = Math.ceil(statSync(absolutePath).size / 1024);
    const text = kilobytes > most ? undefined : readText(readFileSync(absolutePath));
    if (kilobytes > most) return { kind: 'too-large', kilobytes };
    return text === undefined ? { kind: 'other' } : { kind: 'text', text };
  } catch {
    // The vault has just found it there; copying it will say why it cannot be read.
    return { kind: 'other' };
  }
}
