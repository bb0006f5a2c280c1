import { type Diagnostic, diagnose } from '#diagnostics';
import { normaliseText, type PlaceFinder, placeFinder } from '#located';
import { localDay } from '#i18n';
import { digestOf, type NoteId, type VaultPath } from '#naming';
import type { Site } from '#site';
import { formatByName, withoutNoteExtension } from './files/note-extension.ts';
import { exportedFields } from './flavour/exported-fields.ts';
import { findMarks } from './flavour/find-marks.ts';
import type { FolderMark } from './flavour/folder-marks.ts';
import { withoutNotionIds } from './flavour/notion-id.ts';
import { notionProperties } from './flavour/notion-properties.ts';
import { recogniseFlavour } from './flavour/recognise-flavour.ts';
import { fieldsOf } from './frontmatter/fields.ts';
import { frontmatterOf } from './frontmatter/frontmatter-of.ts';
import { readFrontmatter, withMisplaced } from './frontmatter/read-frontmatter.ts';
import { adaptFrontmatter } from './generator/adapt-frontmatter.ts';
import { NO_GENERATOR } from './generator/find-generator.ts';
import { completeFields, missingIn } from './generator/given-fields.ts';
import type { Treatment } from './generator/generator.ts';
import { type Hold, holdsOf, unbuilt } from './generator/hugo/cascade.ts';
import { postPathOf } from './generator/jekyll/post-path.ts';
import { languageInPath } from './language/language-in-path.ts';
import { languageOf } from './language/language-of.ts';
import { stemOf } from './language/stem-of.ts';
import type { Note, NoteFormat } from './note.ts';
import type { Ground } from './publication/ground.ts';
import { type PublicationStatement, publicationStatement } from './publication/publication-statement.ts';
import { dependsOnDay, timing } from './publication/timing.ts';
import { decodeText } from './text/decode-text.ts';
import { holdsText } from './text/holds-text.ts';
import { withoutNul } from './text/read-text.ts';
import { looksLikeMarkdown } from './text/looks-like-markdown.ts';

/** What reading a note depends on in the settings. */
export type SiteOfNotes = Pick<Site, 'flavours' | 'languages' | 'defaultLanguage'>;

/** What reading a note depends on besides its bytes and the settings. */
export interface Surroundings {
  /** The mark of the folder around it that speaks for a flavour. */
  readonly folder: FolderMark | undefined;
  readonly treatment: Treatment;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A note whose publication is not decided yet: that takes all notes. */
export interface UndecidedNote {
  readonly note: Omit<Note, 'publication'>;
  readonly statement: PublicationStatement;
  /** Why the tool that it was written for would not publish it (now); `undefined` where it would. */
  readonly unpublishedBy: Ground | undefined;
  /** What it says about the notes below its folder. */
  readonly holds: readonly Hold[];
}

/** What became of a file that is named like a note. */
export interface NoteRead {
  /** `undefined` where the file is no note: no text, in an unknown encoding, or a web page that no blog has exported. */
  readonly read: UndecidedNote | undefined;
  /** Whether it is an attachment then. */
  readonly isAttachment: boolean;
  /** Whether it may be another on another day. */
  readonly dependsOnDay: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a note from its bytes. Never throws; whatever is wrong is reported. */
export function readNote(
  path: VaultPath,
  bytes: Uint8Array,
  site: SiteOfNotes,
  surroundings = alone(path),
  digest = digestOf(path, bytes),
): NoteRead {
  const { folder, treatment, today } = surroundings;
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const named = formatByName(path) ?? 'markdown';
  const isHtml = named === 'html';
  const source = textOf(path, bytes, named, isHtml ? () => undefined : report);
  if (source === undefined) return { ...NO_NOTE, isAttachment: isHtml, diagnostics };

  const ownPlaceOf = placeFinder(path, source);
  const block = readFrontmatter(source, ownPlaceOf, isHtml ? () => undefined : report);
  const { bodyStart } = block;
  const own = block.fields?.entries ?? [];
  const name = withoutNoteExtension(path);
  const silent = fieldsOf(own, ownPlaceOf, () => undefined);
  const marks = findMarks({ name, source, bodyStart, isHtml, fields: silent, placeOf: ownPlaceOf });
  const recognition = recogniseFlavour(path, site, marks, isHtml ? undefined : folder);
  const { flavour } = recognition;
  // A web page is an attachment unless its own marks show an export: a page must not come of it unasked.
  if (isHtml && flavour !== 'blog') return { ...NO_NOTE, isAttachment: true };
  if (!isHtml) reportNul(source, ownPlaceOf, report);

  const properties = flavour === 'notion' ? notionProperties(source, bodyStart) : [];
  const from = properties.at(-1)?.end ?? bodyStart;
  const opening = isHtml ? block : withMisplaced(block, source, from, ownPlaceOf, report);
  const found = isHtml ? exportedFields(source) : properties.flatMap(({ field }) => field ?? []);
  const said = opening.state === 'unreadable' ? [] : own;
  const here = [...said, ...missingIn(said, found)];
  const { all, placeOf } = completeFields(here, treatment.defaults, source, ownPlaceOf);
  const fields = fieldsOf(all, placeOf, report);
  const { frontmatter: written, fieldStarts } = frontmatterOf(fields);
  const body = source.slice(bodyStart);
  const isHugo = flavour === 'hugo';
  const frontmatter = adaptFrontmatter(written, { path, fields, body, treatment, flavour });
  const treePath = flavour === 'notion' ? withoutIds(treatment.treePath) : treatment.treePath;
  const { rest } = languageInPath(treePath);
  const note = {
    id: path as NoteId,
    ...languageOf({
      site,
      path: treePath,
      fields,
      text: `${rest.slice(rest.lastIndexOf('/') + 1)}\n${frontmatter.title ?? ''}\n${body}`,
    }),
    stem: stemOf(frontmatter.path ?? treePath),
    format: named === 'text' && (opening.state !== 'none' || looksLikeMarkdown(body)) ? 'markdown' : named,
    ...recognition,
    frontmatter,
    fieldStarts,
    source: withoutNul(source),
    bodyStart,
    digest,
  } as const;
  const waiting = { waitsForDate: treatment.waitsForDate || isHugo, dayInName: postPathOf(path)?.day };
  const undecided: UndecidedNote = {
    note,
    statement: publicationStatement(opening.state, fields, opening.unread),
    unpublishedBy: treatment.excludedBy ?? (isHugo ? unbuilt(fields) : undefined) ?? timing(fields, waiting, today),
    holds: isHugo ? holdsOf(path, fields) : [],
  };
  return { read: undecided, isAttachment: false, dependsOnDay: dependsOnDay(fields, waiting), diagnostics };
}

/** A file that is no note, and of which nothing is to be said. */
export const NO_NOTE: NoteRead = { read: undefined, isAttachment: false, dependsOnDay: false, diagnostics: [] };

/** The surroundings of a note that is read for itself, today. */
function alone(path: VaultPath): Surroundings {
  return { folder: undefined, treatment: NO_GENERATOR.treat(path), today: localDay(new Date()) };
}

function withoutIds(path: string): string {
  const name = withoutNoteExtension(path);
  return withoutNotionIds(name) + path.slice(name.length);
}

function textOf(
  path: VaultPath,
  bytes: Uint8Array,
  format: NoteFormat,
  report: (diagnostic: Diagnostic) => void,
): string | undefined {
  const top = { file: path, line: 1, column: 1 };
  if (!holdsText(bytes, format === 'text')) {
    report(diagnose('note-binary', top, undefined));
    return undefined;
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    report(diagnose('note-encoding-unknown', firstUndecodable(path, bytes), undefined));
    return undefined;
  }
  if (decoded.encoding !== 'UTF-8') report(diagnose('note-encoding', top, { encoding: decoded.encoding }));
  return normaliseText(decoded.text);
}

function firstUndecodable(path: VaultPath, bytes: Uint8Array): ReturnType<PlaceFinder> {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n');
  return placeFinder(path, text)(Math.max(0, text.indexOf('\uFFFD')));
}

function reportNul(source: string, placeOf: PlaceFinder, report: (diagnostic: Diagnostic) => void): void {
  const nul = source.indexOf('\0');
  if (nul !== -1) report(diagnose('note-nul', placeOf(nul), undefined));
}
