import { type Field, has, number } from '../field.ts';
import { type Report, type Spot, invalid } from '../report.ts';

/** core validatePathNoBacksteps. */
export function noBacksteps(report: Report, spot: Spot, path: string): void {
  if (path.split('/').includes('..')) invalid(report, spot, path, "must not contain '..'");
}

/** core validateLocalDescendingPath. */
export function descendingPath(report: Report, spot: Spot, path: string): void {
  if (path.startsWith('/')) invalid(report, spot, path, 'must be a relative path');
  noBacksteps(report, spot, path);
}

/** core ValidateLocalNonReservedPath. */
export function nonReservedPath(report: Report, spot: Spot, path: string): void {
  descendingPath(report, spot, path);
  if (path.startsWith('..') && !path.startsWith('../')) invalid(report, spot, path, "must not start with '..'");
}

/** Modes of files in volumes; core fileModeErrorMsg. */
export function fileMode(report: Report, mode: Field): void {
  if (!has(mode) || (number(mode) >= 0 && number(mode) <= 0o777)) return;
  invalid(report, mode, number(mode), 'must be a number between 0 and 0777 (octal), both inclusive');
}
