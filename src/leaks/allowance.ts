import { textsFor } from '#i18n';
import { LANGS } from '#naming';
import type { Site } from '#site';
import type { Attachment, Note } from '#vault';
import type { Needles } from './needles.ts';
import { nameParts } from './notes/name-parts.ts';
import { noteParts, withTargets } from './notes/note-parts.ts';
import { foldersAbove } from './secret-folders.ts';
import type { Fold } from './text/fold.ts';

/** Strikes out of the needles what the site says openly. */
export interface Allowance {
  /** What a public note says: its visible text, its name, the fields that pages show. `isSecretName` tells names of private notes. */
  allowNote(note: Note, isSecretName: (name: string) => boolean): void;
  /**
   * A file that public notes use: its name, that of its folders up to the first that is secret, and, where it is text, what
   * it says.
   */
  allowAttachment(file: Attachment, content: string | undefined, isSecretFolder: (folder: string) => boolean): void;
  /** What the settings say. */
  allowSite(): void;
  /** Any other text: the program's own. */
  allowText(text: string | Uint8Array): void;
}

const HEADING = /^[ \t>]{0,20}#{1,6}[ \t]+([^\n]+?)[ \t#]*$/gm;

/** What the interface says around the title and the headings of a public note. */
function interfacePhrases({ frontmatter: { title }, stem }: Note, shown: string, site: Site): string[] {
  const headings = [...shown.matchAll(HEADING)].map(([, text = '']) => text);
  const titles = [title ?? stem.slice(stem.lastIndexOf('/') + 1), ...headings.slice(0, 1)];
  return LANGS.flatMap((lang) => {
    const texts = textsFor(lang);
    return [
      ...titles.map((name) => texts.documentTitle(name, site.title[lang])),
      ...headings.map((heading) => texts.text.linkToHeading(heading)),
    ];
  });
}

export function allowanceFor(needles: Needles, fold: Fold, site: Site): Allowance {
  const allowText = (said: string | Uint8Array): void => {
    const bytes = typeof said === 'string' ? Buffer.from(said) : said;
    // Without signs of markup both come to the same.
    const syntaxes =
      bytes.includes(0x3c) || bytes.includes(0x26) ? (['markup', 'plain'] as const) : (['plain'] as const);
    for (const syntax of syntaxes) {
      const { text, attributes } = fold(bytes, syntax);
      needles.allow(text);
      needles.allow(attributes);
    }
  };
  const folders = new Set<string>();
  const allowNames = (path: string): void => {
    for (const part of nameParts(path)) allowText(part);
    // What the site writes for a folder is named after it.
    for (const folder of foldersAbove(path)) {
      if (!folders.has(folder)) allowText(`${folder}.html\n${folder}/index.html`);
      folders.add(folder);
    }
  };
  return {
    allowText,
    allowNote(note, isSecretName) {
      const { title = '', description = '', permalink = '', path = '', aliases, tags } = note.frontmatter;
      const { shown, targets } = noteParts(note);
      allowText(shown);
      allowNames(note.id);
      for (const phrase of interfacePhrases(note, shown, site)) allowText(phrase);
      for (const said of [title, description, permalink, path, note.stem, ...aliases, ...tags]) allowText(said);
      for (const tag of tags) for (const part of tag.split('/')) allowText(part);
      // A link without a label shows its target in the middle of a sentence, unless that is the name of a private note; the
      // target of any other link becomes an address, or is shown where the link is written wrongly.
      const open = targets.filter((target) => {
        const isSecret = !target.isElsewhere && isSecretName(note.source.slice(target.start, target.end));
        return !isSecret;
      });
      const naked = open.filter(({ isNaked }) => isNaked);
      if (naked.length > 0) allowText(withTargets(note, shown, naked, (target) => target.replace(/^[^#]*\//, '')));
      if (open.length > 0) allowText(withTargets(note, shown, open));
    },
    allowAttachment({ path }, content, isSecretFolder) {
      allowNames(path.slice(path.lastIndexOf('/') + 1));
      const folders = foldersAbove(path);
      const secret = folders.findIndex(isSecretFolder);
      const last = secret === -1 ? folders.at(-1) : folders[secret - 1];
      if (last !== undefined) allowNames(`${last}/index.md`);
      if (secret === -1) allowText(path);
      if (content !== undefined) allowText(content);
    },
    allowSite() {
      const { title, description, origin = '', base, editLink = '' } = site;
      for (const said of [...Object.values(title), ...Object.values(description), origin, base, editLink]) {
        allowText(said);
      }
    },
  };
}
