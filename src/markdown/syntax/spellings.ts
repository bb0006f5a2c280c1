import { agreeing, type FindWords } from '#concepts';
import { diagnose, type Place, type WordMend } from '#diagnostics';
import { placeFinder } from '#located';
import type { MdastNode } from 'satteri';
import { asWritten } from '../as-written.ts';
import { SLOT_OPEN } from '../draft.ts';
import type { MarkdownParent } from '../tree/index.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { wikilinkOf } from '../wikilink.ts';
import { writtenTitle } from './written-title.ts';

/**
 * Reports terms that are spelt as the glossary says they are not, in the title as in the text. Code is left alone, and so are addresses, what is struck out
 * and a word in quotation marks: that is how a note speaks of the misspelling itself.
 */
export const spellings: TransformFactory = (context) => {
  const { findWords } = context;
  if (findWords === undefined) return { name: 'spellings' };
  const report = (text: string, placeAt: (index: number) => Place): void => {
    for (const { meant, start, formEnd } of misspeltIn(text, findWords)) {
      const place = placeAt(start);
      const written = text.slice(start, formEnd);
      const mend = { line: place.line, column: place.column, ...mendOf(written, meant, text.slice(formEnd)) };
      context.report({ ...diagnose('term-misspelt', place, { written, meant }), mend });
    }
  };
  const title = writtenTitle(context);
  if (title !== undefined)
    report(title.text, (index) => placeFinder(context.note.id, context.note.source)(title.start + index));
  return {
    name: 'spellings',
    reader: {
      text: (node, ancestors) => {
        if (node.value.includes(SLOT_OPEN) || ancestors.some((ancestor) => isLeftAlone(ancestor, node, context)))
          return;
        if (misspeltIn(node.value, findWords).length === 0) return;
        const source = asWritten(node, context);
        if (source !== undefined) report(node.value, (index) => context.placeOf(source.offsetOf(index)));
      },
    },
  };
};

function misspeltIn(text: string, findWords: FindWords) {
  return findWords(text).flatMap(({ word: { meant }, start, formEnd }) =>
    meant === undefined || isQuoted(text, start, formEnd) ? [] : [{ meant, start, formEnd }],
  );
}

type Text = Readonly<Extract<MdastNode, { type: 'text' }>>;

/** Whether the text in a node is no prose of the author's: an address, the name of a note, what is taken back. */
function isLeftAlone(ancestor: MarkdownParent, { value }: Text, context: DraftContext): boolean {
  if (ancestor.type === 'delete') return true;
  if (ancestor.type !== 'link') return false;
  return ancestor.url.includes(value) || wikilinkOf(ancestor, context)?.labelled === false;
}

/** The right word in the place of a wrong one, capital at the beginning and particles after it included. */
function mendOf(written: string, meant: string, after: string): Pick<WordMend, 'word' | 'written'> {
  const run = /^[가-힣]*/.exec(after)?.[0] ?? '';
  const startsSentence = /^\p{Lu}/u.test(written);
  const right = startsSentence ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  return { word: written + run, written: right + agreeing(run, right) };
}

const QUOTES = ['""', "''", '“”', '‘’', '「」', '『』', '«»', '‹›', '〈〉', '《》'];

/** Whether quotation marks stand around the word and nothing else. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return QUOTES.includes(text.charAt(start - 1) + text.charAt(end));
}
