/** So much of the text before a block is looked at. */
const REACH = 4000;

/** The last heading and the last paragraph before a block: a kind that they name is the one that the block is a part of. */
export function contextBefore(text: string): string {
  const before = text.slice(-REACH);
  const heading = [...before.matchAll(/^ {0,3}#{1,6}[ \t]+(.*)$/gm)].at(-1)?.[1] ?? '';
  const paragraph =
    before
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1) ?? '';
  return paragraph.includes(heading) ? paragraph : `${heading}\n${paragraph}`;
}
