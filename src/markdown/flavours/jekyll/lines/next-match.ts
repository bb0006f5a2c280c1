/** Finds the first match at or behind an offset. To be asked with growing offsets, so that nothing is read twice. */
export function nextMatch(text: string, pattern: RegExp): (from: number) => RegExpExecArray | undefined {
  let found: RegExpExecArray | null | undefined;
  return (from) => {
    if (found === undefined || (found !== null && found.index < from)) {
      pattern.lastIndex = from;
      found = pattern.exec(text);
    }
    return found ?? undefined;
  };
}
