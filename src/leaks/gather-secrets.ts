import type { Site } from '#site';
import type { Attachment, Vault } from '#vault';
import { allowanceFor } from './allowance.ts';
import { formOf, knownFile } from './known-files.ts';
import { type KnownForms, knownForms } from './known-forms.ts';
import { opennessOf } from './openness.ts';
import { type OfProgram, programWords } from './program-words.ts';
import { secretFolders } from './secret-folders.ts';
import { secretNames } from './secret-names.ts';
import { type SecretBook, secretBook } from './secrets.ts';
import type { Fold } from './text/fold.ts';
import { usedFiles } from './used-files.ts';

/** All that must not be in the site, and what of the site is known to be published on purpose. */
export interface GatheredSecrets {
  readonly book: SecretBook;
  /** Private files. */
  readonly forms: KnownForms;
  /** Files that public notes use. */
  readonly used: KnownForms;
  readonly isOfProgram: OfProgram;
  readonly privateNotes: number;
  readonly privateFiles: number;
  readonly filesNotSought: readonly string[];
}

export interface SecretSources {
  readonly site: Site;
  readonly vault: Vault;
  readonly program: readonly (string | Uint8Array)[];
  readonly fold: Fold;
}

/** Reads notes and files for what is private, and strikes out of it what is said openly. */
export async function gatherSecrets({ site, vault, program, fold }: SecretSources): Promise<GatheredSecrets> {
  const openness = opennessOf(site);
  const shown = vault.notes.filter((note) => openness.isPublic(note));
  const hidden = vault.notes.filter((note) => !openness.isPublic(note));
  const usedAttachments = usedFiles(shown, vault, openness);
  const book = secretBook(fold);
  const forms = knownForms();
  const used = knownForms();
  const filesNotSought: string[] = [];

  // What no page shows comes last: of a text that two notes hide, the private note is the better place.
  for (const note of hidden) {
    book.addNote(note);
    forms.add(formOf(Buffer.from(note.source)), note.id);
  }
  const unused = [...vault.attachments.values()].filter((file) => !usedAttachments.has(file));
  for await (const [file, known] of readAll(unused)) {
    if (known === undefined) filesNotSought.push(file.path);
    for (const form of known?.forms ?? []) forms.add(form, file.path);
    book.addAttachment(file, known?.content);
  }
  for (const note of shown) book.addHidden(note);

  const allowance = allowanceFor(book.needles, fold, site);
  for (const text of program) allowance.allowText(text);
  allowance.allowSite();
  const isSecretName = secretNames(hidden);
  const isSecretFolder = secretFolders(hidden, shown);
  for (const note of shown) allowance.allowNote(note, isSecretName);
  for await (const [file, known] of readAll([...usedAttachments])) {
    for (const form of known?.forms ?? []) {
      forms.remove(form);
      used.add(form, file.path);
    }
    allowance.allowAttachment(file, known?.content, isSecretFolder);
  }
  book.needles.settle();
  return {
    book,
    forms,
    used,
    isOfProgram: programWords(program, fold),
    privateNotes: hidden.length,
    privateFiles: unused.length,
    filesNotSought: filesNotSought.sort(),
  };
}

const AHEAD = 8;

/** Reads files in order, a few at a time. */
async function* readAll(
  files: readonly Attachment[],
): AsyncGenerator<readonly [Attachment, Awaited<ReturnType<typeof knownFile>>]> {
  for (let index = 0; index < files.length; index += AHEAD) {
    const some = files.slice(index, index + AHEAD);
    const known = await Promise.all(some.map(knownFile));
    for (const [at, file] of some.entries()) yield [file, known[at]];
  }
}
