/**
 * Where a JSON object that stands at the very top of a text ends: the offset behind its closing brace, after which nothing
 * more stands on the line. `undefined` where there is none, or it is never closed. Takes one pass.
 */
export function endOfJson(text: string): number | undefined {
  if (!/^\{\s*"/.test(text)) return undefined;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') isQuoted = !isQuoted;
    else if (isQuoted && mark === '\\') at++;
    else if (!isQuoted && mark === '{') depth++;
    else if (!isQuoted && mark === '}' && --depth === 0) {
      const blank = /^[ \t]*(?=\n|$)/.exec(text.slice(at + 1, at + 100));
      return blank === null ? undefined : at + 1 + blank[0].length;
    }
  }
  return undefined;
}
