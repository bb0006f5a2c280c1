/** Cells of a line, separated by tabs. */
type Line = string;

/**
 * Lays out lines with tabs as describe does: a column is as wide as the neighbouring lines need, with two blanks behind
 * (tabbedString and PrefixWriter, kubectl/pkg/describe/describe.go). A line without a tab ends a block.
 */
export function tabbed(lines: readonly Line[]): string {
  const rows = lines.map((line) => line.split('\t'));
  return rows
    .map((cells, row) => `${cells.map((cell, column) => padded(rows, row, column, cell)).join('')}\n`)
    .join('');
}

/** The last cell of a line is not padded; others are as wide as the widest of the lines around that have this column too. */
function padded(rows: readonly (readonly string[])[], row: number, column: number, cell: string): string {
  const has = (index: number): boolean => (rows[index]?.length ?? 0) > column + 1;
  if (!has(row)) return cell;
  let [first, last] = [row, row];
  while (has(first - 1)) first--;
  while (has(last + 1)) last++;
  const width = Math.max(...rows.slice(first, last + 1).map((cells) => Array.from(cells[column] ?? '').length));
  // A column that is empty all the way down takes no room (tabwriter.DiscardEmptyColumns is off, but padding needs text).
  return cell + ' '.repeat((width === 0 ? 0 : width + 2) - Array.from(cell).length);
}
