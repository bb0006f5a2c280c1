import path from 'node:path';
import { ownMarkdown, type WrittenLink } from '#markdown';
import type { Lang } from '#naming';
import type { Note, Vault } from '#vault';

/** A public note in what every tool reads: YAML frontmatter, Markdown, ordinary links. */
export interface PlainNote {
  readonly lang: Lang;
  /** Path without language and ending, `index` for the top. */
  readonly stem: string;
  readonly text: string;
}

/** The public notes of a vault for other tools. What only Madang understands becomes what comes nearest. */
export function plainNotes(vault: Vault): PlainNote[] {
  const open = vault.notes.filter(({ publication }) => publication.public);
  const addressOf = addresses(open);
  return open.map((note) => ({ lang: note.lang, stem: stemOf(note), text: plainText(note, addressOf) }));
}

function stemOf({ stem }: Note): string {
  return stem === '' ? 'index' : stem;
}

type AddressOf = (name: string, lang: Lang) => string;

/** Finds a note by its file's name or an alias, in the language of who asks first. */
function addresses(notes: readonly Note[]): AddressOf {
  const found = new Map<string, string>();
  for (const note of notes) {
    const address = `/${note.lang}/${note.stem}/`;
    for (const name of [path.posix.basename(note.stem), ...note.frontmatter.aliases]) {
      for (const key of [`${note.lang} ${name}`, name]) if (!found.has(key)) found.set(key, address);
    }
  }
  return (name, lang) => found.get(`${lang} ${name}`) ?? found.get(name) ?? '#';
}

function plainText(note: Note, addressOf: AddressOf): string {
  const { title, tags, created } = note.frontmatter;
  const fields = {
    title: title ?? path.posix.basename(stemOf(note)),
    ...(tags.length > 0 ? { tags } : {}),
    ...(created === undefined ? {} : { date: created }),
  };
  // Values in YAML may be written as JSON.
  const frontmatter = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${frontmatter.join('\n')}\n---\n${plainBody(note, addressOf)}`;
}

function plainBody(note: Note, addressOf: AddressOf): string {
  const { text, links } = ownMarkdown(note);
  const edits = links
    .filter(({ hidden }) => !hidden)
    .map((link) => plainLink(text, link, (name) => addressOf(name, note.lang)))
    .sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, insert } of edits) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), insert);
    at = end;
  }
  return (
    [...pieces, text.slice(at)]
      .join('')
      .replaceAll(/%%[\s\S]*?%%/g, '')
      // Hugo would take these for its own, even in code.
      .replaceAll(/\{\{(?=[<%])/g, '{ {')
  );
}

/** What stands in the place of a link, or of its destination alone. */
function plainLink(text: string, link: WrittenLink, addressOf: (name: string) => string) {
  const { kind, form, target, start, end, labelled, destination } = link;
  const [name = ''] = target.split('#');
  const address =
    kind === 'image' ? `/${name.replace(/^(?:\.\.\/)+/, '')}` : addressOf(path.posix.basename(name, '.md'));
  if (form !== 'wiki') return { ...destination, insert: /^[a-z]+:|^\/\//i.test(target) ? target : address };
  const label = labelled ? text.slice(destination.end + 1, end).replace(/\]+$/, '') : name;
  return { start, end, insert: `[${label}](${address})` };
}
