import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '#site';
import { type FlavourMark, type Note, type Publication, readVault, type Vault } from '#vault';

/** The day on which the fixtures are read. */
const TODAY = '2026-01-01';

const fixtures = path.join(import.meta.dirname, 'fixtures');

describe('readVault', () => {
  // `UPDATE=1` writes what is found as what is expected, to be read before it is committed.
  it.each(readdirSync(fixtures))('reads fixtures/%s', async (name) => {
    const content = path.join(fixtures, name, 'content');
    const { site, diagnostics } = await loadSite(content);
    const vault = await readVault(content, site, TODAY);
    const found = summary({ ...vault, diagnostics: [...diagnostics, ...vault.diagnostics] }, content);
    const file = path.join(fixtures, name, 'expected.json');
    if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

/** A vault in a form that is easy to read and to compare, without what depends on the machine. */
function summary({ publication, notes, attachments, siteRoots, diagnostics }: Vault, content: string): unknown {
  const { mode, public: shown, private: hidden } = publication;
  return {
    publication: `${mode}: ${shown} public, ${hidden} private`,
    notes: Object.fromEntries(notes.map((note) => [note.id, noteSummary(note)])),
    attachments: [...attachments.values()].map(({ path, heldBack }) => (heldBack ? `${path} (held back)` : path)),
    ...(siteRoots.length > 1 ? { siteRoots } : {}),
    diagnostics: diagnostics.map(({ file, line, column, severity, code }) => {
      const place = `${file === content ? '(content)' : file}:${line}:${column}`;
      return `${place} ${severity} ${code}`;
    }),
  };
}

function noteSummary(note: Note): unknown {
  const { lang, langFrom, stem, format, flavour, recognised, frontmatter, publication, source, bodyStart } = note;
  const { aliases, tags, home, ...fields } = frontmatter;
  return {
    publication: publicationSummary(publication),
    lang: `${lang} from ${langFrom}`,
    stem,
    format,
    ...(recognised.by === 'default' ? {} : { flavour: `${flavour} by ${recognised.by}` }),
    ...(recognised.marks.length > 0 ? { marks: recognised.marks.map(markSummary) } : {}),
    ...fields,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(home ? { home } : {}),
    body: source.slice(bodyStart).trim().split('\n', 1)[0],
  };
}

function publicationSummary({ public: isPublic, decidedBy, what, place }: Publication): string {
  const written = what === undefined ? '' : ` (${what}${place === undefined ? '' : `, ${place.file}:${place.line}`})`;
  return `${isPublic ? 'public' : 'private'} by ${decidedBy}${written}`;
}

function markSummary({ flavour, what, place }: FlavourMark): string {
  return `${flavour}: ${what}${place === undefined ? '' : ` at ${place.line}:${place.column}`}`;
}
