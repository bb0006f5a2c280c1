import type { Fold } from './fold.ts';
import type { FoldedText } from './folded-text.ts';

/** Texts of fewer characters are folded together. */
const SHORT = 400;
/** A tag that begins a block: no piece goes on beyond it. */
const BETWEEN = '<hr>';

/**
 * Folds texts one after the other, as text and as markup. Many short ones take no longer than one long one. Each is valid
 * until the next is asked for.
 */
export function* foldAll(texts: Iterable<string | Uint8Array>, fold: Fold): Generator<FoldedText> {
  const short: string[] = [];
  for (const text of texts) {
    if (typeof text === 'string' && text.length < SHORT && !text.includes('<') && !text.includes('&')) {
      short.push(text);
      continue;
    }
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    // Without signs of markup both come to the same.
    const syntaxes =
      bytes.includes(0x3c) || bytes.includes(0x26) ? (['markup', 'plain'] as const) : (['plain'] as const);
    for (const syntax of syntaxes) {
      const folded = fold(bytes, syntax);
      yield folded.text;
      yield folded.attributes;
    }
  }
  if (short.length > 0) yield fold(Buffer.from(short.join(BETWEEN)), 'markup').text;
}
