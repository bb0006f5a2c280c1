import { printDiagnostics } from '#diagnostics';
import { printedPaths } from '#locations';
import type { Report } from './report.ts';

/** Where a report goes to; `process` is one. */
export interface ReportTarget {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; hasColors?(): boolean };
}

/** Prints a report, with paths from the folder in which the command was typed: how much is public, then every fault. */
export function printReport(report: Report, { stdout, stderr }: ReportTarget = process): void {
  const { lang, publication, root, diagnostics, lines, withdrawn } = report;
  stdout.write(`${publication}\n`);
  if (diagnostics.length > 0) {
    const texts = new Map(lines.map(({ file, line, text }) => [`${line} ${file}`, text]));
    const typedIn = process.env['INIT_CWD'] ?? process.cwd();
    const color = stderr.isTTY === true && stderr.hasColors?.() === true;
    const readLine = (file: string, line: number): string | undefined => texts.get(`${line} ${file}`);
    stderr.write(
      printDiagnostics(diagnostics, { lang, format: 'text', color, readLine, pathOf: printedPaths(root, typedIn) }),
    );
  }
  if (withdrawn !== undefined) stderr.write(`${withdrawn}\n`);
}
