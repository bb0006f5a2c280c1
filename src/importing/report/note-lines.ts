import type { Lang } from '#naming';
import type { Imported } from '../import-notes.ts';
import { OUTCOMES, WORDS } from './words.ts';

type ImportedNote = Imported['notes'][number];

/**
 * What is told of a note: its score, where it went and where it came from; below that what was lost, and with `verbose`
 * what was changed, dropped and kept too.
 */
export function noteLines(imported: ImportedNote, { lang, verbose }: { lang: Lang; verbose: boolean }): string[] {
  const { note, path, score, outcome, changes, dropped, kept, faults } = imported;
  const count = faults.filter(({ severity }) => severity !== 'info').length;
  const marks = [
    note.flavour,
    ...(note.publication.public ? [] : [WORDS.private[lang]]),
    ...(outcome.kind === 'written' ? [] : [OUTCOMES[outcome.kind][lang]]),
    ...(count === 0 ? [] : [`${WORDS.fault[lang]} ${count}`]),
  ];
  const lines = [`${String(score).padStart(4)}  ${oneLine(path)}  ←  ${oneLine(note.id)}  (${marks.join(', ')})`];
  for (const { kind, what, became, place } of changes) {
    if (kind === 'changed' && !verbose) continue;
    const then = became === undefined ? '' : ` → ${became[lang]}`;
    lines.push(`      ${WORDS[kind][lang]}  ${place.line}:${place.column}  ${oneLine(what)}${then}`);
  }
  if (!verbose) return lines;
  const theme = dropped.map(({ what, place }) => `${what} (${place.line}:${place.column})`);
  if (theme.length > 0) lines.push(`      ${WORDS.dropped[lang]}: ${theme.join(', ')}`);
  if (kept.length > 0) lines.push(`      ${WORDS.kept[lang]}: ${kept.join(', ')}`);
  return lines;
}

/** Text from notes, fit for a line of a terminal. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}
