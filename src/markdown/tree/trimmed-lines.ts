/** Takes away the spaces beside the line breaks of a text. */
export function withTrimmedLines(text: string): string {
  if (!/[ \t][\r\n]|[\r\n][ \t]/.test(text)) return text;
  const lines = text.split(/(\r\n|[\r\n])/);
  return lines
    .map((line, index) => {
      const from = index === 0 ? 0 : pastBlanks(line);
      return index === lines.length - 1 ? line.slice(from) : line.slice(from, beforeBlanks(line, from));
    })
    .join('');
}

function pastBlanks(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

function beforeBlanks(line: string, from: number): number {
  let end = line.length;
  while (end > from && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return end;
}
