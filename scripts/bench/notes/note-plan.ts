import { LANGS, type Lang } from '#naming';
import { type Random, seededRandom } from './random.ts';
import { JOURNAL_WORDS, STUDY_WORDS } from './words.ts';

/** What a note of the benchmark is to be, before its text is written: one note in one language or in both. */
export interface NotePlan {
  /** Place among the notes; the smaller, the more often linked to. */
  readonly index: number;
  readonly langs: readonly Lang[];
  /** Folder inside the language's, with `/` between segments; `''` at the top. */
  readonly folder: string;
  /** Name of the file without its ending; no other note has it. */
  readonly name: string;
  readonly isPrivate: boolean;
  readonly alias?: string;
  /** Tags in each language; `/` nests. */
  readonly tags: readonly string[];
  /** Name of the picture that the note shows, in the folder `images` at the top. */
  readonly picture?: string;
  /** Name of a note to which this one leads, beside those that come by chance. */
  readonly leadsTo?: string;
  /** Whether it is as long as a hundred others. */
  readonly isLong?: boolean;
}

/** Plans that make `count` files, counting each language. The same count and seed give the same plans. */
export function planNotes(count: number, seed: number): readonly NotePlan[] {
  const random = seededRandom(seed, count, 'plan');
  const folders = planFolders(Math.max(3, Math.ceil(count / 40)), random);
  const tags = planTags(Math.max(8, Math.ceil(Math.sqrt(count) * 1.5)), random);
  const plans: NotePlan[] = [{ index: 0, langs: LANGS, folder: '', name: 'index', isPrivate: false, tags: [] }];
  for (let files: number = LANGS.length; files < count; files += plans.at(-1)?.langs.length ?? 0) {
    const index = plans.length;
    const isPrivate = index % 20 === 7;
    const { things } = (isPrivate ? JOURNAL_WORDS : STUDY_WORDS).en;
    const name = `${random.pick(things)}-${random.pick(things)}-${index}`;
    plans.push({
      index,
      // Some notes wait for their translation. A last single file makes the number whole.
      langs: files + 1 === count || random.chance(0.1) ? [random.pick(LANGS)] : LANGS,
      folder: folders[random.chance(0.5) ? random.rank(folders.length) : random.below(folders.length)] ?? '',
      name,
      isPrivate,
      ...(random.chance(0.12) ? { alias: `${random.pick(things)} ${index}` } : {}),
      tags: [...new Set(Array.from({ length: 1 + random.below(3) }, () => tags[random.rank(tags.length)] ?? 'note'))],
      ...(index % 12 === 5 ? { picture: `${name}.png` } : {}),
    });
  }
  return plans;
}

/** Folders up to four deep. */
function planFolders(count: number, random: Random): readonly string[] {
  const folders: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const parent = index === 0 || random.chance(0.3) ? '' : `${random.pick(folders)}/`;
    folders.push(`${parent.split('/').length > 4 ? '' : parent}${random.pick(STUDY_WORDS.en.things)}-${index}`);
  }
  return folders;
}

function planTags(count: number, random: Random): readonly string[] {
  const tags: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const tag = `${random.pick(STUDY_WORDS.en.things)}-${index}`;
    tags.push(index > 0 && random.chance(0.4) ? `${random.pick(tags).split('/')[0] ?? ''}/${tag}` : tag);
  }
  return tags;
}
