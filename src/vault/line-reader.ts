import { readFileSync } from 'node:fs';
import path from 'node:path';
import { normaliseText } from '#located';
import { SETTINGS_FILES } from '#site';
import { NoteChanged } from './note-changed.ts';
import type { Note } from './note.ts';
import type { Vault } from './vault.ts';

/** A line (from 1) of a note or of the settings file, as its faults count them; `undefined` where there is none. */
export type LineReader = (file: string, line: number) => string | undefined;

/** Makes a reader of the lines that faults stand on. Files are taken apart when first asked for. */
export function lineReader({ root, notes }: Vault): LineReader {
  const byPath = new Map<string, Note>(notes.map((note) => [note.id, note]));
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? (noteText(byPath.get(file)) ?? settingsText(root, file)).split('\n');
    known.set(file, lines);
    return lines[line - 1];
  };
}

function noteText(note: Note | undefined): string | undefined {
  try {
    return note?.source;
  } catch (error) {
    // The fault stands on a line of a text that is gone.
    if (error instanceof NoteChanged) return '';
    throw error;
  }
}

function settingsText(root: string, file: string): string {
  if (!SETTINGS_FILES.some((name) => name === file)) return '';
  try {
    return normaliseText(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    // That it cannot be read is reported already; the report does without the line.
    return '';
  }
}
