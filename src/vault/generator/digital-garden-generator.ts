import { digestOf } from '#naming';
import { type Generator, plainTreatment } from './generator.ts';

const NOTES = 'src/site/notes/';

/**
 * What the template of the digital garden does with files: pages are made of what lies in `src/site/notes/`, what lies in
 * `src/site/img/` is served, and everything else is its own works. `undefined` where the folder is no such site.
 */
export function digitalGardenGenerator(paths: readonly string[]): Generator | undefined {
  if (!paths.some((path) => path.startsWith(NOTES) && path.endsWith('.md'))) return undefined;
  return {
    treat: (path) => {
      if (path.startsWith(NOTES)) return plainTreatment(path.slice(NOTES.length));
      return { ...plainTreatment(path), role: path.startsWith('src/site/img/') ? 'file' : 'hidden' };
    },
    siteRoots: ['', NOTES.slice(0, -1), 'src/site'],
    diagnostics: [],
    digest: digestOf('digital garden'),
  };
}
