import { digestOf, LANGS } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { GatheredSecrets } from './gather-secrets.ts';
import type { Memory } from './memory.ts';
import { type NeedleFinder, needleFinder } from './needle-finder.ts';
import { saidByFile, saidByNote, saidBySite, saidByTargets } from './said-openly.ts';
import { secretFolders } from './secret-folders.ts';
import { secretNames, squeezed } from './secret-names.ts';
import type { Standing } from './standing.ts';
import { foldAll } from './text/fold-all.ts';
import type { Fold } from './text/fold.ts';

type Text = string | Uint8Array;

/** Somebody who speaks openly, and what of it was asked before. */
interface Speaker {
  /** Stands for all that its texts are made from. */
  readonly key: string;
  readonly isNew: boolean;
  readonly note?: Note;
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
 * use. Each is asked only for what nobody before it is known to say: first the notes that seem to be on the pages on which it
 * stands, which say nearly all of it; then who else is new, then for the targets of links, and last who spoke before.
 */
export function strikeOut(standing: Standing, strike: StrikeOut): ReadonlySet<number> {
  const left = new Set(standing.keys());
  if (left.size === 0) return left;
  const { memory, fold } = strike;
  const speakers = speakersOf(strike);
  const keys = new Set(speakers.map(({ key }) => key));
  for (const key of memory.said.keys()) {
    if (!keys.has(key)) memory.isChanged = memory.said.delete(key);
  }
  for (const { key } of speakers) for (const needle of memory.said.get(key) ?? []) left.delete(needle);
  askLikely();
  const added = speakers.filter(({ isNew }) => isNew);
  ask(added, ({ texts }) => texts());
  ask(added, ({ targets }) => targets());
  ask(
    speakers.filter(({ isNew }) => !isNew),
    all,
  );
  return left;

  /** Asks for each needle that is left who may say it, until one does. */
  function askLikely(): void {
    if (left.size === 0) return;
    const finder = needleFinder(memory.needles, [...left]);
    const speakerOn = speakersByPage(speakers);
    const asked = new Set<Speaker>();
    for (const [needle, pages] of standing) {
      for (const page of pages) {
        if (!left.has(needle)) break;
        const speaker = speakerOn.get(squeezed(page));
        if (speaker === undefined || asked.has(speaker)) continue;
        asked.add(speaker);
        askOne(speaker, all(speaker), finder);
      }
    }
  }

  /** Asks for what is left, as long as there is any. */
  function ask(some: readonly Speaker[], textsOf: (speaker: Speaker) => Iterable<Text>): void {
    if (left.size === 0) return;
    const finder = needleFinder(memory.needles, [...left]);
    for (const speaker of some) {
      if (left.size === 0) return;
      askOne(speaker, textsOf(speaker), finder);
    }
  }

  function askOne({ key }: Speaker, texts: Iterable<Text>, finder: NeedleFinder): void {
    const said = new Set(memory.said.get(key));
    const before = said.size;
    for (const text of foldAll(texts, fold)) finder.search(text, (needle) => said.add(needle));
    for (const needle of said) left.delete(needle);
    if (said.size === before) return;
    memory.said.set(key, Int32Array.from(said));
    memory.isChanged = true;
  }
}

function all({ texts, targets }: Speaker): readonly Text[] {
  return [...texts(), ...targets()];
}

/** Notes by the pages that they seem to have. Whoever is missed here is asked with all others. */
function speakersByPage(speakers: readonly Speaker[]): ReadonlyMap<string, Speaker> {
  const byPage = new Map<string, Speaker>();
  for (const speaker of speakers) {
    if (speaker.note === undefined) continue;
    const { lang: own, stem } = speaker.note;
    for (const lang of LANGS) {
      const page = squeezed(`${lang}/${stem}/index.html`);
      if (lang === own || !byPage.has(page)) byPage.set(page, speaker);
    }
  }
  return byPage;
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
      note,
      texts: () => saidByNote(note, site),
      targets: () => saidByTargets(note, names.isSecret),
    })),
    // The most to read of all, for what hardly any note hides.
    { key: 'program', isNew: isFirst, texts: () => program, targets: nothing },
  ];
}

const nothing = (): readonly Text[] => [];
