import { type Findable, type FindableFace, type Garden, inputsOf, writeOwnText } from '#garden';
import { escapeHtml } from '#html';
import { type Digest, digestOf } from '#naming';
import { programDigest } from '#store';
import type { RecordSource } from './made-record.ts';

/** The record of a page of which only the mark is known until it is asked for. */
export interface RecordOfPage {
  readonly face: FindableFace;
  /** Stands for all that the record is made from. */
  readonly mark: Digest;
  readonly source: () => RecordSource;
}

/** The records of all texts of a garden, in the order of its notes and languages. */
export function recordsOf(garden: Garden): RecordOfPage[] {
  const program = programDigest();
  return garden.findables.flatMap((findable) =>
    findable.faces.flatMap((face): RecordOfPage[] => {
      if (!face.hasText) return [];
      const names = namesBeside(findable, face);
      const page = garden.fingerprint(face.address) ?? digestOf(JSON.stringify(inputsOf(garden.page(face.address))));
      const { lang, slug } = face.address;
      // Pages may have the fingerprint of another: it tells the states of one page apart.
      const mark = digestOf(program, lang, slug, page, ...names);
      return [{ face, mark, source: () => sourceOf(garden, face, names) }];
    }),
  );
}

function sourceOf(garden: Garden, { address, title, tags }: FindableFace, names: readonly string[]): RecordSource {
  const own = garden.ownText(address);
  if (own !== undefined) return { title, description: own.description, names, tags, html: writeOwnText(own.body) };
  const page = garden.page(address);
  const senses = page.kind === 'concept' ? page.senses.filter(({ lang }) => lang === page.lang) : [];
  const html = senses.map(({ definition }) => `<p>${escapeHtml(definition)}</p>`).join('');
  return { title, description: page.description, names, tags, html };
}

/** What a page is called besides its title: in the other language, and by its aliases. */
function namesBeside({ faces, names }: Findable, { title }: FindableFace): string[] {
  const all = new Set([...faces.map((face) => face.title), ...names]);
  all.delete(title);
  return [...all];
}
