import { textsFor } from '#i18n';
import { LANGS } from '#naming';
import type { Site } from '#site';
import type { Attachment, Note } from '#vault';
import { nameParts } from './notes/name-parts.ts';
import { noteParts, withTargets } from './notes/note-parts.ts';
import { foldersAbove } from './secret-folders.ts';

const HEADING = /^[ \t>]{0,20}#{1,6}[ \t]+([^\n]+?)[ \t#]*$/gm;

/** What the interface says around the names and the headings of a public note. */
function interfacePhrases({ frontmatter: { title, aliases }, stem }: Note, shown: string, site: Site): string[] {
  const headings = [...shown.matchAll(HEADING)].map(([, text = '']) => text);
  const name = stem.slice(stem.lastIndexOf('/') + 1);
  const titles = [title ?? name, ...headings.slice(0, 1)];
  // A link to a section that has no label shows both.
  const sections = [...new Set([...titles, name, stem, ...aliases])].flatMap((note) =>
    headings.map((heading) => `${note} > ${heading}`),
  );
  const phrases = LANGS.flatMap((lang) => {
    const texts = textsFor(lang);
    return [
      ...titles.map((one) => texts.documentTitle(one, site.title[lang])),
      ...headings.map((heading) => texts.text.linkToHeading(heading)),
    ];
  });
  return [...sections, ...phrases];
}

/** What a public note says: its visible text, its name, the fields that pages show. */
export function* saidByNote(note: Note, site: Site): Generator<string> {
  const { shown } = noteParts(note);
  yield* fieldsShown(note);
  yield shown;
  yield* interfacePhrases(note, shown, site);
  yield* saidByFolders(note.id);
}

/**
 * What a public note says with its links: its text with their targets. A link without a label shows its target in the middle
 * of a sentence, unless that is the name of a private note (`isSecretName`); the target of any other link becomes an address,
 * or is shown where the link is written wrongly.
 */
export function saidByTargets(note: Note, isSecretName: (name: string) => boolean): Iterable<string> {
  const { shown, targets } = noteParts(note);
  const open = targets.filter((target) => {
    const isSecret = !target.isElsewhere && isSecretName(note.source.slice(target.start, target.end));
    return !isSecret;
  });
  const naked = open.filter(({ isNaked }) => isNaked);
  const said = new Set<string>();
  if (naked.length > 0) said.add(withTargets(note, shown, naked, (target) => target.replace(/^[^#]*\//, '')));
  if (open.length > 0) said.add(withTargets(note, shown, open));
  return said;
}

/** Of what a public note says, its names and the fields that pages show: what is told without reading its text. */
export function* fieldsShown({ id, stem, frontmatter }: Note): Generator<string> {
  const { title = '', description = '', permalink = '', path = '', aliases, tags } = frontmatter;
  yield* nameParts(id);
  yield* [title, description, permalink, path, stem, ...aliases, ...tags];
  for (const tag of tags) yield* tag.split('/');
  // Its page stands in both languages, whatever else is called so in the one that it is not written in.
  for (const lang of LANGS)
    yield* [...foldersAbove(`${lang}/${stem}`), `${lang}/${stem}`, `${lang}/${stem}/index.html`];
}

/**
 * What a file says that public notes use: its name, that of its folders up to the first that is secret, and, where it is
 * text, what it says.
 */
export function* saidByFile(
  { path }: Attachment,
  content: string | undefined,
  isSecretFolder: (folder: string) => boolean,
): Generator<string> {
  yield* nameParts(path.slice(path.lastIndexOf('/') + 1));
  const folders = foldersAbove(path);
  const secret = folders.findIndex(isSecretFolder);
  const last = secret === -1 ? folders.at(-1) : folders[secret - 1];
  if (last !== undefined) {
    yield* nameParts(`${last}/index.md`);
    yield* saidByFolders(`${last}/index.md`);
  }
  if (secret === -1) yield path;
  if (content !== undefined) yield content;
}

/** What the settings say. */
export function* saidBySite({ title, description, origin = '', base, editLink = '' }: Site): Generator<string> {
  yield* [...Object.values(title), ...Object.values(description), origin, base, editLink];
}

/** What the site writes for the folders that a file lies in, which is named after them. */
function* saidByFolders(path: string): Generator<string> {
  for (const folder of foldersAbove(path)) yield `${folder}.html\n${folder}/index.html`;
}
