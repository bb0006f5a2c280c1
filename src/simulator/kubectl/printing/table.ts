/**
 * Lays out cells in columns as kubectl's tabwriter does: each column as wide as its widest cell and `padding`, at least
 * `minimum`; the last is not padded (GetNewTabWriter, cli-runtime/pkg/printers/tabwriter.go).
 */
export function table(rows: readonly (readonly string[])[], minimum = 6, padding = 3): string {
  return newTable(minimum, padding)(rows);
}

/** A table that grows: rows that come later keep the widths of those before them, as liggitt/tabwriter remembers them. */
export function newTable(minimum = 6, padding = 3): (rows: readonly (readonly string[])[]) => string {
  const widths: number[] = [];
  return (rows) => {
    for (const row of rows) {
      row.slice(0, -1).forEach((cell, index) => {
        widths[index] = Math.max(widths[index] ?? minimum, Array.from(cell).length + padding);
      });
    }
    return rows
      .map((row) => {
        const cells = row.map((cell, index) =>
          index === row.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - Array.from(cell).length),
        );
        return `${cells.join('')}\n`;
      })
      .join('');
  };
}
