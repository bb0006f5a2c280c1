/** Sets rows in columns, the first two to the left and the others to the right; what follows after the columns stays free. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))));
  const set = (cell: string, at: number): string => {
    const blanks = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
    return at < 2 ? cell + blanks : blanks + cell;
  };
  return rows.map((row) => `${row.map(set).join('  ').trimEnd()}\n`).join('');
}

/** Columns that a text takes in a terminal, where Hangul is twice as wide. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\u1100-\u115f\u3131-\u318e\uac00-\ud7a3]/g)?.length ?? 0);
}
