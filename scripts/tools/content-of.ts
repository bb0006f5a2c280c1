import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** The text of a file that was named on the command line, from the folder in which that was typed; of stdin for `-`. */
export function contentOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  return readFile(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file), 'utf8');
}
