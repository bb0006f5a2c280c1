import { expect, test } from 'vitest';
import { createMarkdown } from '../../markdown.ts';
import { noteFrom } from '../../testing/note-from.ts';
import { rewriteNote } from '../rewrite-note.ts';

const { draft } = await createMarkdown();

/** Signs that mean something in Markdown, in Obsidian or in HTML, and what makes them so. */
const PIECES =
  '* ** _ __ ~ ~~ ` `` ``` # ## #태그 [ ] [[ ]] ( ) ! ![ [!note] $ $$ = == % %% < <b> </b> <!-- --> > & &amp; &lt; | \\ ^ ^id [^1] [ ] : :: { } {#a} + - -- --- 1. 2) a 가 나 zz 1 . , " \' / // https://a.b/c_d_e - x'.split(
    ' ',
  );

/** A generator of pseudo-random numbers (Mulberry32), so that a failure can be seen again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a reader sees of a page's source. */
function seen(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/[\uFDD0-\uFDEF]\d*/g, '')
    .replaceAll(/\s+/g, '');
}

test.each([
  ['p', (text: string) => `<p>${text}</p>`],
  ['li', (text: string) => `<ul><li>${text}</li></ul>`],
  ['td', (text: string) => `<table><tr><th>항목</th><th>값</th></tr><tr><td>a</td><td>${text}</td></tr></table>`],
  ['h2', (text: string) => `<h2>${text}</h2>`],
  ['b', (text: string) => `<p>앞<b>${text}</b>뒤</p>`],
  ['code', (text: string) => `<p>앞 <code>${text}</code> 뒤</p>`],
  ['two lines', (text: string) => `<p>앞<br>${text}</p>`],
])('text in <%s> stays the text that it is', (_, around) => {
  const random = randomFrom(2);
  for (let round = 0; round < 400; round++) {
    const words = Array.from({ length: 1 + random(7) }, () => PIECES[random(PIECES.length)] ?? '');
    const text = words.join(random(2) === 0 ? ' ' : '').trim();
    const html = around(escaped(text));
    const note = noteFrom(html, 'input.html', 'ko', 'blog');
    const { rewritten } = rewriteNote(note);
    expect(seen(draft(note).html), `${html}\n${rewritten?.text}`).toBe(seen(html.replaceAll('<br>', ' ')));
  }
});
