/**
 * Finds the end of inline code: given the offset of a run of backticks, the offset after the next run of the same length in
 * the paragraph, or after the run itself where none follows (CommonMark, 6.1). Linear over growing offsets.
 */
export function backtickRuns(text: string): (at: number) => number {
  const byLength = new Map<number, number[]>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const known = byLength.get(run.length);
    if (known === undefined) byLength.set(run.length, [index]);
    else known.push(index);
  }
  const nexts = new Map<number, number>();
  let paragraphEnd = -1;
  return (at) => {
    let length = 1;
    while (text[at + length] === '`') length += 1;
    if (paragraphEnd < at) {
      const blank = /\n[ \t>]*\n/g;
      blank.lastIndex = at;
      paragraphEnd = blank.exec(text)?.index ?? text.length;
    }
    const runs = byLength.get(length) ?? [];
    let next = nexts.get(length) ?? 0;
    while ((runs[next] ?? Infinity) <= at) next += 1;
    nexts.set(length, next);
    const close = runs[next] ?? Infinity;
    return close < paragraphEnd ? close + length : at + length;
  };
}
