import { type Diagnostic, diagnose } from '#diagnostics';
import { type Digest, digestOf } from '#naming';
import type { Circumstances, Facts } from './facts.ts';
import type { FoundFile } from './files/find-files.ts';
import { formatByName } from './files/note-extension.ts';
import { readFile } from './files/read-file.ts';
import { specialFile, systemReason } from './files/system-reason.ts';
import type { KnownFiles } from './known-files.ts';
import { NoteChanged } from './note-changed.ts';
import { NO_NOTE, type NoteRead } from './read-note.ts';

const MEGABYTE = 1024 * 1024;
/** Nobody writes such a note by hand; reading it would only fill the memory. */
const MOST_MEGABYTES = 10;

/**
 * Reads a file that is named like a note, if it must be read. Never throws; whatever is wrong is reported. Of a known file only
 * the text is read, when it is asked for, and that throws `NoteChanged` where it is another by then.
 */
export function readNoteFile(
  found: FoundFile,
  circumstances: Circumstances,
  { facts, files }: { readonly facts: Facts; readonly files: KnownFiles },
): NoteRead {
  const { path, absolutePath } = found;
  const look = files.look(found);
  if (look.digest !== undefined) {
    const { digest } = look;
    const read = facts.unread({ digest, bytes: () => bytesOf(found, digest) }, circumstances);
    if (read !== undefined) return read;
  }
  const place = { file: path, line: 1, column: 1 };
  const isAttachment = formatByName(path) === 'html';
  const failed = (fault: Diagnostic): NoteRead => ({ ...NO_NOTE, isAttachment, diagnostics: [fault] });
  try {
    const file = readFile(absolutePath, MOST_MEGABYTES * MEGABYTE);
    if ('bytes' in file) {
      const digest = digestOf(path, file.bytes);
      look.remember(digest);
      return facts.of({ path, bytes: file.bytes, digest }, circumstances);
    }
    if ('isSpecial' in file) return failed(diagnose('file-unreadable', place, { reason: specialFile }));
    if (isAttachment) return { ...NO_NOTE, isAttachment };
    const args = { megabytes: Math.round(file.tooLarge / MEGABYTE), most: MOST_MEGABYTES };
    return failed(diagnose('note-too-large', place, args));
  } catch (error) {
    return failed(diagnose('file-unreadable', place, { reason: systemReason(error) }));
  }
}

/** The bytes for which, with the path, a digest stands. */
function bytesOf({ path, absolutePath }: FoundFile, digest: Digest): Uint8Array {
  try {
    const file = readFile(absolutePath, MOST_MEGABYTES * MEGABYTE);
    if ('bytes' in file && digestOf(path, file.bytes) === digest) return file.bytes;
  } catch (cause) {
    throw new NoteChanged(path, { cause });
  }
  throw new NoteChanged(path);
}
