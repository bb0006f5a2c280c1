import { NASTY_TOKENS } from './nasty-tokens.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Breaks a note in one to six ways. `others` are notes that pieces may be taken from. */
export function mutateNote(note: string, others: readonly string[], random: SeededRandom): string {
  let text = note;
  for (let left = 1 + random.below(6); left > 0; left--) {
    text = random.pick(MUTATIONS)(text, others, random);
    if (text.length > LONGEST) text = text.slice(0, LONGEST);
  }
  return text;
}

/** Long notes are for tests of their own; here it is the number of ways that counts. */
const LONGEST = 24_000;

type Mutation = (text: string, others: readonly string[], random: SeededRandom) => string;

const MUTATIONS: readonly Mutation[] = [
  insertToken,
  insertToken,
  insertToken,
  insertTokens,
  (text, others, random) => head(text, others, random) + tail(random.pick(others), others, random),
  (text, others, random) => head(text, others, random) + tail(text, others, random),
  head,
  tail,
  repeatPiece,
  nestPiece,
  swapBrackets,
  wrapLines,
  changeFrontmatter,
  changeFrontmatter,
  (text, _, random) => replaceAt(text, random.below(text.length + 1), 1, random.pick(NASTY_TOKENS)),
  (text, _, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' ', '\u2028'])),
];

function head(text: string, _: readonly string[], random: SeededRandom): string {
  return text.slice(0, random.below(text.length + 1));
}

function tail(text: string, _: readonly string[], random: SeededRandom): string {
  return text.slice(random.below(text.length + 1));
}

function insertToken(text: string, _: readonly string[], random: SeededRandom): string {
  return replaceAt(text, placeIn(text, random), 0, random.pick(NASTY_TOKENS));
}

function insertTokens(text: string, _: readonly string[], random: SeededRandom): string {
  const tokens = Array.from({ length: 2 + random.below(4) }, () => random.pick(NASTY_TOKENS));
  return replaceAt(text, placeIn(text, random), 0, tokens.join(random.pick(['', ' ', '\n'])));
}

/** Any place, rather one beside a sign: there the parsers are. */
function placeIn(text: string, random: SeededRandom): number {
  const at = random.below(text.length + 1);
  if (random.once(3)) return at;
  const sign = text.slice(at).search(/[^\p{L}\p{N} ]/u);
  return sign === -1 ? at : at + sign + random.below(2);
}

function repeatPiece(text: string, _: readonly string[], random: SeededRandom): string {
  const { start, end } = pieceOf(text, random, 200);
  return replaceAt(text, start, end - start, text.slice(start, end).repeat(2 + random.below(60)));
}

function nestPiece(text: string, _: readonly string[], random: SeededRandom): string {
  const [open, close] = random.pick(PAIRS);
  const { start, end } = pieceOf(text, random, 400);
  const depth = 1 + random.below(30);
  return replaceAt(text, start, end - start, open.repeat(depth) + text.slice(start, end) + close.repeat(depth));
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['[[', ']]'],
  ['![[', ']]'],
  ['[', '](a)'],
  ['**', '**'],
  ['*', '*'],
  ['==', '=='],
  ['~~', '~~'],
  ['^[', ']'],
  ['`', '`'],
  ['$', '$'],
  ['%%', '%%'],
  ['<div>\n\n', '\n\n</div>'],
  ['<b>', '</b>'],
  ['<aside>', '</aside>'],
  ['<p>', '</p>'],
  ['<ul><li>', '</li></ul>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<svg>', '</svg>'],
  ['\n> ', '\n'],
  ['\n- ', '\n'],
  ['\n```\n', '\n```\n'],
  ['{', '}'],
  ['{{< note >}}', '{{< /note >}}'],
  ['{{% tabs %}}', '{{% /tabs %}}'],
  ['{% highlight yaml %}', '{% endhighlight %}'],
  ['{% raw %}', '{% endraw %}'],
  ['\n> [!note]\n> ', '\n'],
];

const SWAPS = ['[]', '()', '{}', '<>', '``', '**', '""', "''", '$$', '%%', '||', '==', '~~'];

function swapBrackets(text: string, _: readonly string[], random: SeededRandom): string {
  const [from = '', to = ''] = random.pick(SWAPS);
  const [otherFrom = '', otherTo = ''] = random.pick(SWAPS);
  return text.replaceAll(from, otherFrom).replaceAll(to, otherTo);
}

function wrapLines(text: string, _: readonly string[], random: SeededRandom): string {
  const sign = random.pick(['> ', '- ', '    ', '\t', '| ', '# ', '1. ', '> [!note] ', '[^a]: ', ': ']);
  const { start, end } = pieceOf(text, random, 2000);
  return replaceAt(text, start, end - start, text.slice(start, end).replaceAll('\n', `\n${sign}`));
}

const FIELDS = [
  'title',
  'tags',
  'aliases',
  'permalink',
  'dg-path',
  'dg-home',
  'translation-of',
  'lang',
  'created',
  'order',
  'description',
  'categories',
  'layout',
  'weight',
  'slug',
  'url',
];

/** Puts a field before the others, in the syntax that is there or in one that is not. */
function changeFrontmatter(text: string, _: readonly string[], random: SeededRandom): string {
  const field = random.pick(FIELDS);
  const value = random.pick([
    ...NASTY_TOKENS,
    '',
    '[]',
    '{}',
    'null',
    'true',
    '1',
    '2026-02-30',
    '"',
    '|',
    '>',
    '!!binary x',
  ]);
  const quoted = random.once(2) ? JSON.stringify(value) : value.replaceAll('\n', ' ');
  const fence = random.pick(['---', '---', '---', '+++']);
  const line = fence === '---' ? `${field}: ${quoted}` : `${field} = ${quoted}`;
  const opening = /^(---|\+\+\+)\n/.exec(text)?.[0];
  if (opening !== undefined) return `${opening}${line}\n${text.slice(opening.length)}`;
  return random.once(4) ? `{"${field}": ${JSON.stringify(value)}}\n${text}` : `${fence}\n${line}\n${fence}\n${text}`;
}

function pieceOf(text: string, random: SeededRandom, longest: number): { start: number; end: number } {
  const start = random.below(text.length + 1);
  return { start, end: Math.min(text.length, start + random.below(longest)) };
}

function replaceAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
