/** Whether a text can be a word that is looked for in notes: two characters or more, a letter among them. */
export function isForm(text: string): boolean {
  return text.length >= 2 && /\p{L}/u.test(text);
}
