import { type Findable, type FindableFace, type Garden, inputsOf, type Page, writeOwnText } from '#garden';
import { type Digest, digestOf } from '#naming';
import { type RecordSection, type SearchRecord, sectionsOfHtml } from '#search';
import { programDigest, type Store } from '#store';

/** What is found of a page, as text, with what stands for it. */
export interface KeptRecord {
  readonly json: string;
  readonly digest: Digest;
}

/** The record of a page of which only the mark is known until it is asked for. */
export interface RecordOfPage {
  readonly face: FindableFace;
  /** Stands for all that the record is made from. */
  readonly mark: Digest;
  read(): KeptRecord;
}

/** The records of all texts of a garden, in the order of its notes and languages. Those that were made before are kept. */
export function recordsOf(garden: Garden, store: Store): RecordOfPage[] {
  const program = programDigest();
  return garden.findables.flatMap((findable) =>
    findable.faces.flatMap((face): RecordOfPage[] => {
      if (!face.hasText) return [];
      const names = namesBeside(findable, face);
      const page = garden.fingerprint(face.address) ?? digestOf(JSON.stringify(inputsOf(garden.page(face.address))));
      const mark = digestOf(program, page, ...names);
      return [{ face, mark, read: () => readRecord(mark, store, () => recordOf(garden, face, names)) }];
    }),
  );
}

function readRecord(mark: Digest, store: Store, make: () => SearchRecord): KeptRecord {
  const kept = store.get(mark);
  const json = kept ?? JSON.stringify(make());
  if (kept === undefined) store.set(mark, json);
  return { json, digest: digestOf(json) };
}

function recordOf(garden: Garden, { address, title, tags }: FindableFace, names: readonly string[]): SearchRecord {
  const page = garden.page(address);
  const sections = sectionsOf(page);
  return { title, description: page.description, names, tags, sections };
}

function sectionsOf(page: Page): RecordSection[] {
  if (page.kind === 'note') return sectionsOfHtml(writeOwnText(page.body));
  if (page.kind !== 'concept') return [];
  const definitions = page.senses.filter(({ lang }) => lang === page.lang).map(({ definition }) => definition);
  return [{ id: '', heading: '', pieces: definitions.map((text) => ({ kind: 'text', text })) }];
}

/** What a page is called besides its title: in the other language, and by its aliases. */
function namesBeside({ faces, names }: Findable, { title }: FindableFace): string[] {
  const all = new Set([...faces.map((face) => face.title), ...names]);
  all.delete(title);
  return [...all];
}
