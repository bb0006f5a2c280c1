import { CLOSES_BEFORE, OPENS_AFTER } from '../markers.ts';
import { CJK } from './cjk.ts';
import type { Edit } from './prepared-text.ts';
import { outside, type Regions } from './regions.ts';

/**
 * Lets `*` and `~` emphasise next to Hangul and other CJK letters.
 *
 * CommonMark (0.31.2, 6.2) tells by the characters around a run of delimiters whether it opens or closes: between
 * punctuation and a letter it can only open, between a letter and punctuation only close. A Korean particle follows its
 * word without a space, so that `**데몬셋(DaemonSet)**은` never closes and `이것은**"단어"**` never opens. Here a CJK letter
 * counts as punctuation does: such a run may do both. The edits put punctuation between run and letter for the parser;
 * `withoutInsertions` takes it away again. `_` keeps CommonMark's rule, which spares `snake_case`.
 */
export function emphasisEdits(text: string, regions: () => Regions): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0];
    if (!/[*~]/.test(cluster)) continue;
    const start = match.index;
    const end = start + cluster.length;
    const before = characterBefore(text, start);
    const after = characterAt(text, end);
    if (BLANK.test(before) || BLANK.test(after) || before === '\\') continue;
    if (IS_CJK.test(before) && opens(cluster, after)) edits.push({ start, end: start, insert: OPENS_AFTER });
    if (IS_CJK.test(after) && closes(cluster, before)) edits.push({ start: end, end, insert: CLOSES_BEFORE });
  }
  return edits.length === 0 ? edits : outside(regions().opaque, edits);
}

/** Runs of delimiters that touch: to each, its neighbour is punctuation. (To ask for `*` or `~` in it takes quadratic time.) */
const CLUSTER = /[*~_]+/g;
const IS_CJK = new RegExp(`^${CJK}$`, 'u');
const BLANK = /^\s?$/;
/** An opening bracket never ends what is emphasised, a closing one never begins it, and `|` ends a table's cell. */
const LAST_INSIDE = /^(?![\p{Ps}\p{Pi}|])[\p{P}\p{S}]$/u;
const FIRST_INSIDE = /^(?![\p{Pe}\p{Pf}|])[\p{P}\p{S}]$/u;
const MIXED = /^(.)\1*(?!\1)./;

function opens(cluster: string, after: string): boolean {
  return !cluster.startsWith('_') && (FIRST_INSIDE.test(after) || MIXED.test(cluster));
}

function closes(cluster: string, before: string): boolean {
  return !cluster.endsWith('_') && (LAST_INSIDE.test(before) || MIXED.test(cluster));
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const last = text[at - 1] ?? '';
  return /[\uDC00-\uDFFF]/.test(last) ? (text[at - 2] ?? '') + last : last;
}
