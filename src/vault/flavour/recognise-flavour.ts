import { FLAVOURS } from '#naming';
import type { Site } from '#site';
import type { FlavourMark, Note } from '../note.ts';
import { matcherOf } from '../files/matcher-of.ts';
import type { FolderMark } from './folder-marks.ts';
import type { WeighedMark } from './find-marks.ts';

/** What the own marks of a note must weigh together to be believed without its folder. */
const ENOUGH = 2;
/**
 * What a folder's word weighs: as much as a mark that rarely anybody else writes; more where the settings of a generator lie
 * there, which reads all of its files in its own way.
 */
const FOLDER_WEIGHT = { editor: 2, generator: 4 } as const;

/**
 * The flavour of the note at a path, and how it was found: by `site.yaml`, by its own marks, by those of the folder that it
 * lies in. Where marks speak for several flavours, the heavier side wins; of equals the one that the folder speaks for.
 */
export function recogniseFlavour(
  file: string,
  { flavours }: Pick<Site, 'flavours'>,
  own: readonly WeighedMark[],
  folder: FolderMark | undefined,
): Pick<Note, 'flavour' | 'recognised'> {
  const marks: FlavourMark[] = [...own.map(({ mark }) => mark), ...(folder === undefined ? [] : [folder.mark])];
  const rule = flavours.find(({ pattern }) => matcherOf(pattern)(file) !== undefined);
  if (rule !== undefined) return { flavour: rule.flavour, recognised: { by: 'site', marks } };

  if (marks.length === 0) return { flavour: 'markdown', recognised: { by: 'default', marks } };
  const candidates = FLAVOURS.map((flavour) => {
    let weight = 0;
    for (const each of own) if (each.mark.flavour === flavour) weight += each.weight;
    return { flavour, weight, total: weight + (folder?.mark.flavour === flavour ? FOLDER_WEIGHT[folder.kind] : 0) };
  });
  const best = candidates.reduce((a, b) =>
    b.total > a.total || (b.total === a.total && b.flavour === folder?.mark.flavour) ? b : a,
  );
  if (best.total < ENOUGH) return { flavour: 'markdown', recognised: { by: 'default', marks } };
  const by = best.weight === 0 ? 'folder' : 'marks';
  return { flavour: best.flavour, recognised: { by, marks } };
}
