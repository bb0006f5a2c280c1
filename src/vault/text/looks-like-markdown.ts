/** Marks that people do not write by accident, and how far each goes to show that a text is Markdown. */
const MARKS: readonly { readonly mark: RegExp; readonly weight: number }[] = [
  { mark: /^ {0,3}#{2,6} \S/m, weight: 2 },
  // One hash may also be a comment or the prompt of a root shell.
  { mark: /^# \S/m, weight: 1 },
  { mark: /^ {0,3}(?:```|~~~)[^`~\n]*$/m, weight: 2 },
  { mark: /(?<![\w\])])\[[^\]\n]{1,200}\]\([^()\s]{1,500}\)/, weight: 2 },
  { mark: /\[\[[^[\]\n]{1,200}\]\]/, weight: 2 },
  { mark: /^ {0,3}\|[^\n]*\n {0,3}\|[ \t]*:?-+:?[ \t]*\|/m, weight: 2 },
  { mark: /^ {0,3}> ?\[![\p{L}-]{1,40}\]/mu, weight: 2 },
  { mark: /\*\*[^*\s\n](?:[^*\n]{0,200}[^*\s\n])?\*\*/, weight: 1 },
  { mark: /(?<!`)`[^`\n]{1,200}`(?!`)/, weight: 1 },
  { mark: /^[^\n#\s][^\n]{0,200}\n(?:={3,}|-{3,})[ \t]*\n/m, weight: 1 },
  { mark: /^ {0,3}[-*+] \[[ xX]\] /m, weight: 1 },
];

const ENOUGH = 2;
/** Marks further down are not looked for, so that a long text costs no more than a short one. */
const LOOKED_AT = 100_000;

/**
 * Whether a text without a word about its format is meant as Markdown. Lists alone do not tell: everybody writes them. Nor
 * do single weak marks; two kinds of them do, or a first-level heading met again.
 */
export function looksLikeMarkdown(text: string): boolean {
  const part = text.slice(0, LOOKED_AT);
  let weight = (part.match(/^# \S/gm) ?? []).length > 1 ? 1 : 0;
  for (const mark of MARKS) {
    if (mark.mark.test(part)) weight += mark.weight;
    if (weight >= ENOUGH) return true;
  }
  return false;
}
