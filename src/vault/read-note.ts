import { type Diagnostic, diagnose } from '#diagnostics';
import { normaliseText, type PlaceFinder, placeFinder } from '#located';
import { digestOf, type NoteId, type VaultPath } from '#naming';
import type { Site } from '#site';
import { formatByName, withoutNoteExtension } from './files/note-extension.ts';
import { findMarks } from './flavour/find-marks.ts';
import { fieldsOf } from './frontmatter/fields.ts';
import { frontmatterOf } from './frontmatter/frontmatter-of.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { recogniseFlavour } from './flavour/recognise-flavour.ts';
import { languageInPath } from './language/language-in-path.ts';
import { languageOf } from './language/language-of.ts';
import { stemOf } from './language/stem-of.ts';
import type { FlavourMark, Note, NoteFormat } from './note.ts';
import { type PublicationStatement, publicationStatement } from './publication/publication-statement.ts';
import { decodeText } from './text/decode-text.ts';
import { holdsText } from './text/holds-text.ts';
import { looksLikeMarkdown } from './text/looks-like-markdown.ts';

/** A note whose publication is not decided yet: that takes all notes. */
export interface UndecidedNote {
  readonly note: Omit<Note, 'publication'>;
  readonly statement: PublicationStatement;
}

/** What became of a file that is named like a note. */
export interface NoteRead {
  /** `undefined` where the file is no text, or in an unknown encoding. */
  readonly read: UndecidedNote | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a note from its bytes. `folder` is the mark of the folder around it. Never throws; whatever is wrong is reported.
 */
export function readNote(path: VaultPath, bytes: Uint8Array, site: Site, folder?: FlavourMark): NoteRead {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const format = formatByName(path) ?? 'markdown';
  const source = textOf(path, bytes, format, report);
  if (source === undefined) return { read: undefined, diagnostics };

  const placeOf = placeFinder(path, source);
  reportNul(source, placeOf, report);
  const opening = readFrontmatter(source, placeOf, report);
  const fields = fieldsOf(opening.fields, placeOf, report);
  const { frontmatter, fieldStarts } = frontmatterOf(fields);
  const { bodyStart } = opening;
  const body = source.slice(bodyStart);
  const marks = findMarks({ name: withoutNoteExtension(path), source, bodyStart, fields, placeOf });
  const { rest } = languageInPath(path);
  const note = {
    id: path as NoteId,
    ...languageOf({
      site,
      path,
      fields,
      text: `${rest.slice(rest.lastIndexOf('/') + 1)}\n${frontmatter.title ?? ''}\n${body}`,
    }),
    stem: stemOf(frontmatter.path ?? path),
    format: format === 'text' && (opening.state !== 'none' || looksLikeMarkdown(body)) ? 'markdown' : format,
    ...recogniseFlavour(path, site, marks, folder),
    frontmatter,
    fieldStarts,
    source: source.replaceAll('\0', '\uFFFD'),
    bodyStart,
    digest: digestOf(path, bytes),
  } as const;
  return { read: { note, statement: publicationStatement(opening, fields, isInDraftFolder(path)) }, diagnostics };
}

function textOf(
  path: VaultPath,
  bytes: Uint8Array,
  format: NoteFormat,
  report: (diagnostic: Diagnostic) => void,
): string | undefined {
  const top = { file: path, line: 1, column: 1 };
  if (!holdsText(bytes, format === 'text')) {
    report(diagnose('note-binary', top, undefined));
    return undefined;
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    report(diagnose('note-encoding-unknown', firstUndecodable(path, bytes), undefined));
    return undefined;
  }
  if (decoded.encoding !== 'UTF-8') report(diagnose('note-encoding', top, { encoding: decoded.encoding }));
  return normaliseText(decoded.text);
}

function firstUndecodable(path: VaultPath, bytes: Uint8Array): ReturnType<PlaceFinder> {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n');
  return placeFinder(path, text)(Math.max(0, text.indexOf('\uFFFD')));
}

function reportNul(source: string, placeOf: PlaceFinder, report: (diagnostic: Diagnostic) => void): void {
  const nul = source.indexOf('\0');
  if (nul !== -1) report(diagnose('note-nul', placeOf(nul), undefined));
}

/** Jekyll keeps notes that are not to be published yet in a folder of this name. */
function isInDraftFolder(path: VaultPath): boolean {
  return path.split('/').slice(0, -1).includes('_drafts');
}
