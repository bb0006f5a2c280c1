import { escapeText } from '#html';

/** A sentence whose code stands between backticks, as HTML. */
export function sentenceHtml(sentence: string): string {
  return escapeText(sentence).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
