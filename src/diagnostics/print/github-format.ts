import type { Lang } from '#naming';
import { catalogue } from '../catalogue/index.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { countFaults } from '../severities.ts';
import { printable } from './one-line.ts';
import { summary } from './summary.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A report as annotations of GitHub Actions (workflow commands `::error file=…::…`), and the counts as a plain line. The
 * escapes are those of GitHub's toolkit (`escapeData` and `escapeProperty` in its package `core`); the log is read in terminals
 * too.
 */
export function githubFormat(diagnostics: readonly Diagnostic[], lang: Lang, pathOf: (file: string) => string): string {
  const annotations = diagnostics.map(({ code, severity, file, line, column, message, hint }) => {
    const title = `${catalogue[code].title[lang]} (${code})`;
    const place = `file=${property(pathOf(file))},line=${line},col=${column},title=${property(title)}`;
    return `::${COMMANDS[severity]} ${place}::${data([message[lang], hint?.[lang] ?? ''].join('\n').trim())}\n`;
  });
  return `${annotations.join('')}${summary(countFaults(diagnostics), lang)}\n`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
