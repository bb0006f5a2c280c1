import { digestOf } from '#naming';
import type { Site } from '#site';
import type { GatheredSecrets } from './gather-secrets.ts';
import type { Memory } from './memory.ts';
import { needleFinder } from './needle-finder.ts';
import { saidByFile, saidByNote, saidBySite, saidByTargets } from './said-openly.ts';
import { secretFolders } from './secret-folders.ts';
import { secretNames } from './secret-names.ts';
import { foldAll } from './text/fold-all.ts';
import type { Fold } from './text/fold.ts';

type Text = string | Uint8Array;

/** Somebody who speaks openly, and what of it was asked before. */
interface Speaker {
  /** Stands for all that its texts are made from. */
  readonly key: string;
  readonly isNew: boolean;
  readonly texts: () => Iterable<Text>;
  /** Its texts once more, with the targets of links in them, of which hardly anything is said that nobody else says. */
  readonly targets: () => Iterable<Text>;
}

export interface StrikeOut {
  readonly site: Site;
  readonly program: readonly Text[];
  readonly alsoSaid: readonly string[];
  readonly secrets: GatheredSecrets;
  readonly memory: Memory;
  /** Nothing was known before. */
  readonly isFirst: boolean;
  readonly fold: Fold;
}

/**
 * Strikes out of what was found what the site says openly: the program, the settings, the glossary, public notes and the files that they
 * use. Each is asked only for what nobody before it is known to say: first who is new, then for the targets of links, and last
 * who spoke before.
 */
export function strikeOut(found: ReadonlySet<number>, strike: StrikeOut): ReadonlySet<number> {
  const left = new Set(found);
  if (left.size === 0) return left;
  const { memory, fold } = strike;
  const speakers = speakersOf(strike);
  const keys = new Set(speakers.map(({ key }) => key));
  for (const key of memory.said.keys()) {
    if (!keys.has(key)) memory.isChanged = memory.said.delete(key);
  }
  for (const { key } of speakers) for (const needle of memory.said.get(key) ?? []) left.delete(needle);
  const added = speakers.filter(({ isNew }) => isNew);
  ask(added, ({ texts }) => texts());
  ask(added, ({ targets }) => targets());
  ask(
    speakers.filter(({ isNew }) => !isNew),
    ({ texts, targets }) => [...texts(), ...targets()],
  );
  return left;

  /** Asks for what is left, as long as there is any. */
  function ask(some: readonly Speaker[], textsOf: (speaker: Speaker) => Iterable<Text>): void {
    if (left.size === 0) return;
    const finder = needleFinder(memory.needles, [...left]);
    for (const speaker of some) {
      if (left.size === 0) return;
      const said = new Set(memory.said.get(speaker.key));
      const before = said.size;
      for (const text of foldAll(textsOf(speaker), fold)) finder.search(text, (needle) => said.add(needle));
      for (const needle of said) left.delete(needle);
      if (said.size === before) continue;
      memory.said.set(speaker.key, Int32Array.from(said));
      memory.isChanged = true;
    }
  }
}

function speakersOf({ site, program, alsoSaid, secrets, isFirst }: StrikeOut): readonly Speaker[] {
  const { hidden, shown, usedFiles } = secrets;
  const names = secretNames(hidden);
  const folders = secretFolders(
    hidden,
    shown.map(({ note }) => note),
  );
  const namesKey = digestOf(JSON.stringify([...names.names].sort()));
  const foldersKey = digestOf(JSON.stringify([...folders.folders].sort()));
  return [
    { key: 'site', isNew: isFirst, texts: () => [...saidBySite(site), ...alsoSaid], targets: nothing },
    ...usedFiles.map(({ file, known }) => ({
      key: `file ${known?.key ?? digestOf(file.path)} ${foldersKey}`,
      isNew: isFirst,
      texts: () => saidByFile(file, known?.content, folders.isSecret),
      targets: nothing,
    })),
    ...shown.map(({ note, key, isNew }) => ({
      key: `note ${key} ${namesKey}`,
      isNew,
      texts: () => saidByNote(note, site),
      targets: () => saidByTargets(note, names.isSecret),
    })),
    // The most to read of all, for what hardly any note hides.
    { key: 'program', isNew: isFirst, texts: () => program, targets: nothing },
  ];
}

const nothing = (): readonly Text[] => [];
