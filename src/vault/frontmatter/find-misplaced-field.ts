/** How far down frontmatter may have slipped. */
const LINES = 20;

// Marks before the name may be slips, but those of lists, quotations, headings, code and tables are meant.
const STATEMENT =
  /(?:^(?:-{2,}|\+{2,})?[^\p{L}\p{N}#`>|*+-]{0,3}|[{,][ \t]{0,3}["']?)(?:private|draft|published|(?:dg[-_]?)?publish)["']?[ \t]*[:=][ \t]*["']?(?:true|yes|on|1|false|no|off|0)["']?[ \t]*(?=$|[,}])/iu;

/** What every statement holds; few lines do, and those that do not are told by this alone, which is many times cheaper. */
const HINT = /publi|draft|private/i;

/** Whether a line, or a key that swallowed its value (`{draft:true}`), says something about publication. */
export function saysPublication(line: string): boolean {
  return HINT.test(line) && STATEMENT.test(line);
}

/**
 * Finds a line about publication near the top of a note's body: `draft: true` below a fence that is misspelt (`--`), comes
 * too late, or was closed too early. The author takes the note for private then, and so must we. Code is not looked at.
 * With frontmatter above (`afterFields`), such a line must have the fence below it that it lost. Gives the offset of the
 * line, or `undefined`.
 */
export function findMisplacedField(body: string, afterFields: boolean): number | undefined {
  const top = body.slice(0, LINES * 200);
  if (!HINT.test(top)) return undefined;
  let found: number | undefined;
  let offset = 0;
  let inCode = false;
  for (const line of top.split('\n', LINES)) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) inCode = !inCode;
    else if (!inCode && saysPublication(line)) found ??= offset;
    if (found !== undefined && (!afterFields || /^(?:---|\+\+\+)[ \t]*$/.test(line))) return found;
    offset += line.length + 1;
  }
  return undefined;
}
