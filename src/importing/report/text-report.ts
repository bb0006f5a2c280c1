import { printDiagnostics } from '#diagnostics';
import type { Lang } from '#naming';
import { lineReader } from '#vault';
import type { Imported } from '../import-notes.ts';
import { totalsOf } from './json-report.ts';
import { noteLines } from './note-lines.ts';
import { OUTCOMES, WORDS } from './words.ts';

export interface TextReportOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** Tells of every note all there is to tell, and names every file that is not used. */
  readonly verbose: boolean;
  /** What to print for a file that was read. */
  readonly pathOf: (file: string) => string;
}

/** Files that are named where not all are wanted. */
const MOST_UNUSED = 10;

/**
 * An import for people: a line a note, more where something was lost, then what is to be seen to with its lines of source,
 * then the totals.
 */
export function textReport(imported: Imported, options: TextReportOptions): string {
  const { notes, faults, to, dryRun, vault } = imported;
  const { lang, color, pathOf } = options;
  const heading = (dryRun ? WORDS.dryHeading(to) : WORDS.heading(to))[lang];
  const seeTo =
    faults.length === 0
      ? ''
      : `\n${WORDS.seeTo[lang]}\n\n${printDiagnostics(faults, { format: 'text', lang, color, readLine: lineReader(vault), pathOf })}`;
  return [
    `${heading}\n\n`,
    ...notes.flatMap((note) => noteLines(note, options)).map((line) => `${line}\n`),
    unusedLines(imported, options),
    seeTo,
    `\n${totalLines(imported, lang).join('\n')}\n`,
  ].join('');
}

function unusedLines({ unused }: Imported, { lang, verbose }: TextReportOptions): string {
  if (unused.length === 0) return '';
  const shown = verbose ? unused : unused.slice(0, MOST_UNUSED);
  const rest = unused.length - shown.length;
  const lines = [WORDS.unused(unused.length)[lang], ...shown.map((file) => `     ${file}`)];
  if (rest > 0) lines.push(`     ${WORDS.more(rest)[lang]}`);
  return `\n${lines.join('\n')}\n`;
}

function totalLines(imported: Imported, lang: Lang): string[] {
  const totals = totalsOf(imported);
  const { publication, notes } = imported;
  const outcomes = Object.entries(OUTCOMES).flatMap(([kind, word]) => {
    const count = totals.outcomes[kind] ?? 0;
    return count === 0 ? [] : [`${word[lang]} ${count}`];
  });
  const lines = [
    `${WORDS.notes(totals.notes, totals.score)[lang]}, ${WORDS.files(totals.files)[lang]} (${outcomes.join(', ')}).`,
  ];
  if (totals.private > 0) lines.push(WORDS.privateNotes(totals.private)[lang]);
  const silent = notes.filter(({ note }) => note.publication.public && note.publication.decidedBy === 'default').length;
  if (publication.destination === 'asked' && silent > 0) lines.push(WORDS.notAsking(silent)[lang]);
  lines.push(WORDS.scoreRule[lang]);
  return lines;
}
