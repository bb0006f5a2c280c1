/** Tells line and column, both from 1, of offsets in a text; columns count UTF-16 units. */
export type TextPlaces = (offset: number) => { readonly line: number; readonly column: number };

/** Prepares a text for questions. An offset beyond the end is taken to its last character. */
export function textPlaces(text: string): TextPlaces {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  };
}
