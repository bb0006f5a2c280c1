import { fileURLToPath } from 'node:url';

/** Absolute path of the program's own folder, which holds `src`; ends with a separator. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
