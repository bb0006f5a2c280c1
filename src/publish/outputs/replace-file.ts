import path from 'node:path';
import { fileSystem, type FileSystem } from './file-system.ts';
import { writing } from './disk-fault.ts';

/**
 * Writes a file outside the site in one step, through the file `temporary` in the same folder: whoever reads it sees what was
 * there before, or all of the new. Makes the folder.
 */
export function replaceFile(
  file: string,
  bytes: string | Uint8Array,
  temporary = `${file}.${process.pid}`,
  files: FileSystem = fileSystem,
): void {
  writing(file, () => {
    files.mkdirSync(path.dirname(file), { recursive: true });
    try {
      files.writeFileSync(temporary, bytes);
      files.renameSync(temporary, file);
    } catch (error) {
      files.rmSync(temporary, { force: true });
      throw error;
    }
  });
}
