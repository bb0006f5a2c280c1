import path from 'node:path';

/** Where a site is read from and written to: absolute paths. */
export interface Locations {
  /** The folder of notes; never written to. */
  readonly content: string;
  /** Where the site is written. */
  readonly dist: string;
  /** What is worth keeping between builds. */
  readonly cache: string;
}

/**
 * Reads the locations from the environment (`CONTENT`, `DIST`, `CACHE_DIR`). Relative paths count from the folder in which
 * the command was typed, which npm hands down as `INIT_CWD`.
 */
export function locationsFrom(environment: NodeJS.ProcessEnv, project: string): Locations {
  const typedIn = environment['INIT_CWD'] ?? project;
  const locate = (value: string | undefined, otherwise: string): string =>
    value === undefined || value === '' ? path.join(project, otherwise) : path.resolve(typedIn, value);
  return {
    content: locate(environment['CONTENT'], 'content'),
    dist: locate(environment['DIST'], 'dist'),
    cache: locate(environment['CACHE_DIR'], '.cache'),
  };
}
