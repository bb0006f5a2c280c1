import type { Diagnostic } from '../diagnostic.ts';

/**
 * A report for programs: an array of diagnostics, each with the keys `code`, `severity`, `file`, `line`, `column`, `message`
 * and `hint` (`null` where there is none) in this order; texts in both languages.
 */
export function jsonFormat(diagnostics: readonly Diagnostic[], pathOf: (file: string) => string): string {
  const faults = diagnostics.map(({ code, severity, file, line, column, message, hint }) => ({
    code,
    severity,
    file: pathOf(file),
    line,
    column,
    message: { ko: message.ko, en: message.en },
    hint: hint === undefined ? null : { ko: hint.ko, en: hint.en },
  }));
  return `${JSON.stringify(faults, null, 2)}\n`;
}
