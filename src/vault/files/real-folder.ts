import { realpathSync, statSync } from 'node:fs';
import type { PerLang } from '#naming';
import { systemReason } from './system-reason.ts';

/** The real path of a folder, or why it cannot be read. */
export function realFolder(folder: string): string | PerLang<string> {
  try {
    const real = realpathSync.native(folder);
    return statSync(real).isDirectory() ? real : systemReason(Object.assign(new Error(), { code: 'ENOTDIR' }));
  } catch (error) {
    return systemReason(error);
  }
}
