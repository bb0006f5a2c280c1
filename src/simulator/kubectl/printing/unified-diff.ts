const CONTEXT = 3;

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** The hunks of `diff -u` between two texts, without the heads of files; empty if they are the same. */
export function unifiedDiff(before: string, after: string): string {
  const lines = compared(linesOf(before), linesOf(after));
  const changed = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]));
  const ranges: [from: number, to: number][] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    if (last !== undefined && index - CONTEXT <= last[1]) last[1] = index + CONTEXT + 1;
    else ranges.push([Math.max(0, index - CONTEXT), index + CONTEXT + 1]);
  }
  return ranges.map(([from, to]) => hunk(lines, from, Math.min(to, lines.length))).join('');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], mark: '-' | '+'): number =>
    part.filter((line) => line.mark === ' ' || line.mark === mark).length;
  const inside = lines.slice(from, to);
  const range = (mark: '-' | '+'): string => {
    const length = count(inside, mark);
    const start = count(lines.slice(0, from), mark) + (length === 0 ? 0 : 1);
    return `${mark}${String(start)}${length === 1 ? '' : `,${String(length)}`}`;
  };
  const text = inside.map((line) => `${line.mark}${line.text}\n`).join('');
  return `@@ ${range('-')} ${range('+')} @@\n${text}`;
}

/** The lines of both texts in one row: the longest common subsequence stays, the rest goes or comes. */
function compared(before: readonly string[], after: readonly string[]): Line[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined) {
        row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  const lines: Line[] = [];
  for (let [i, j] = [0, 0]; i < before.length || j < after.length;) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      lines.push({ mark: ' ', text: old });
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: old });
      i++;
    } else {
      lines.push({ mark: '+', text: now ?? '' });
      j++;
    }
  }
  return lines;
}
