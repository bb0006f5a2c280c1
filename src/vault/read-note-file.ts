import { type Diagnostic, diagnose } from '#diagnostics';
import { digestOf } from '#naming';
import type { Circumstances, Facts } from './facts.ts';
import type { FoundFile } from './files/find-files.ts';
import { formatByName } from './files/note-extension.ts';
import { readFile } from './files/read-file.ts';
import { specialFile, systemReason } from './files/system-reason.ts';
import { NO_NOTE, type NoteRead } from './read-note.ts';

const MEGABYTE = 1024 * 1024;
/** Nobody writes such a note by hand; reading it would only fill the memory. */
const MOST_MEGABYTES = 10;

/** Reads a file that is named like a note. Never throws; whatever is wrong is reported. */
export function readNoteFile({ path, absolutePath }: FoundFile, circumstances: Circumstances, facts: Facts): NoteRead {
  const place = { file: path, line: 1, column: 1 };
  const isAttachment = formatByName(path) === 'html';
  const failed = (fault: Diagnostic): NoteRead => ({ ...NO_NOTE, isAttachment, diagnostics: [fault] });
  try {
    const file = readFile(absolutePath, MOST_MEGABYTES * MEGABYTE);
    if ('bytes' in file) {
      return facts.of({ path, bytes: file.bytes, digest: digestOf(path, file.bytes) }, circumstances);
    }
    if ('isSpecial' in file) return failed(diagnose('file-unreadable', place, { reason: specialFile }));
    if (isAttachment) return { ...NO_NOTE, isAttachment };
    const args = { megabytes: Math.round(file.tooLarge / MEGABYTE), most: MOST_MEGABYTES };
    return failed(diagnose('note-too-large', place, args));
  } catch (error) {
    return failed(diagnose('file-unreadable', place, { reason: systemReason(error) }));
  }
}
