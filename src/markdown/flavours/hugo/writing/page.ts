import { diagnose, type Diagnostic, type Place } from '#diagnostics';
import type { PerLang } from '#naming';
import { nameFinder, type NameFinder } from '#nearest';
import type { Note } from '#vault';
import { lineAt, lineStarts } from '../../../source/lines.ts';
import type { Change, RewriteScene } from '../../rewrite.ts';
import { KNOWN_SHORTCODES } from '../known/known-shortcodes.ts';
import { type Tag, writtenName } from '../tags/tag.ts';
import { createWriter, type Writer } from './writer.ts';

/** The text of a note on its way to another text, and what is said about it. */
export interface Page {
  readonly text: string;
  readonly note: Note;
  readonly writer: Writer;
  readonly lineStartOf: (offset: number) => number;
  readonly placeOf: (offset: number) => Place;
  readonly diagnostics: Diagnostic[];
  readonly changes: Change[];
  /** The group of the tab that was written last, and the writer's mark behind it. */
  lastTab: { readonly group: object | undefined; readonly mark: number } | undefined;
}

export function pageOf(text: string, scene: RewriteScene): Page {
  const starts = lineStarts(text);
  return {
    text,
    note: scene.note,
    writer: createWriter(text),
    lineStartOf: (offset) => starts[lineAt(starts, offset)] ?? 0,
    placeOf: scene.placeOf,
    diagnostics: [],
    changes: [],
    lastTab: undefined,
  };
}

export function reportChange(
  { changes, placeOf }: Page,
  kind: Change['kind'],
  tag: Tag,
  became?: PerLang<string>,
): void {
  const change = { kind, what: writtenName(tag), place: placeOf(tag.start) };
  changes.push(became === undefined ? change : { ...change, became });
}

export function reportUnknown(page: Page, tag: Tag): void {
  const candidates = near(tag.name);
  page.diagnostics.push(diagnose('shortcode-unknown', page.placeOf(tag.start), { name: tag.name, candidates }));
  reportChange(page, 'lost', tag);
}

const findName: NameFinder = nameFinder([...KNOWN_SHORTCODES.keys()]);
const known = new Map<string, readonly string[]>();

/** Near names, found once for each name. */
function near(name: string): readonly string[] {
  const found = known.get(name) ?? findName(name);
  if (known.size < 1000) known.set(name, found);
  return found;
}
