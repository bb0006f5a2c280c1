import { printAbridged } from '#diagnostics';
import { printedPaths } from '#locations';
import type { Report } from './report.ts';

/** Where a report goes to; `process` is one. */
export interface ReportTarget {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; hasColors?(): boolean };
}

/** Prints a report, with paths from the folder in which the command was typed: how much is public, then the faults. */
export function printReport(report: Report, { stdout, stderr }: ReportTarget = process): void {
  const { lang, publication, root, faults, lines, withdrawn } = report;
  stdout.write(`${publication}\n`);
  if (faults.shown.length > 0) {
    const texts = new Map(lines.map(({ file, line, text }) => [`${line} ${file}`, text]));
    const typedIn = process.env['INIT_CWD'] ?? process.cwd();
    const color = stderr.isTTY === true && stderr.hasColors?.() === true;
    const readLine = (file: string, line: number): string | undefined => texts.get(`${line} ${file}`);
    stderr.write(printAbridged(faults, { lang, color, readLine, pathOf: printedPaths(root, typedIn) }));
  }
  if (withdrawn !== undefined) stderr.write(`${withdrawn}\n`);
}
