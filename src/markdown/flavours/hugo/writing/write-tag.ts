import { diagnose } from '#diagnostics';
import { encoded } from '../meaning.ts';
import type { Stray } from '../tags/shortcodes.ts';
import { isTag, type Token, writtenName } from '../tags/tag.ts';
import { type Page, reportChange } from './page.ts';
import { inlineHtml } from './inline-html.ts';
import { placementAt } from './placement.ts';

/**
 * Writes a tag as it is written, as code: in prose `<name>` would be HTML and `*` emphasis. In the target of a link it is
 * encoded, which keeps the link one. In an HTML tag, between its attributes, nothing can be shown.
 */
export function writeAsText(page: Page, { start, end }: Pick<Token, 'start' | 'end'>): void {
  const { text, writer } = page;
  switch (placementAt(text, page.lineStartOf(start), start)) {
    case 'target':
      writer.add(encoded(text.slice(start, end).replace(/\s*\n\s*/g, ' ')));
      return;
    case 'attribute':
      writer.copy(start, end);
      return;
    case 'tag':
      return;
    case 'html':
      writer.add(inlineHtml([`\`${text.slice(start, end).replace(/`|\s*\n\s*/g, ' ')}\``]));
      return;
    case 'address':
      // The address would not end before the code.
      writer.add('<!-- -->');
      writeAsCode(page, [[start, end]]);
      return;
    case 'text':
      writeAsCode(page, [[start, end]]);
  }
}

/** A tag that is no part of a shortcode. */
export function writeStray(page: Page, { token, why, inCode }: Stray): void {
  const { text, writer, diagnostics, placeOf } = page;
  const { start, end } = token;
  switch (why) {
    case 'apart':
      writer.copy(start, end);
      return;
    case 'escaped': {
      page.changes.push({ kind: 'changed', what: '{{</* */>}}', place: placeOf(start) });
      const pieces = [
        [start, start + 3],
        [start + 5, end - 5],
        [end - 3, end],
      ] as const;
      if (inCode || placementAt(text, page.lineStartOf(start), start) !== 'text')
        for (const [from, to] of pieces) writer.copy(from, to);
      else writeAsCode(page, pieces);
      return;
    }
    case 'malformed':
      diagnostics.push(diagnose('shortcode-malformed', placeOf(start), {}));
      // `{{<b` would begin HTML.
      writer.copy(start, end - 1);
      if (/^<[a-z!/?]/i.test(text.slice(end - 1, end + 1))) writer.add('\\');
      writer.copy(end - 1, end);
      return;
    case 'unopened':
      if (isTag(token)) {
        diagnostics.push(diagnose('shortcode-unopened', placeOf(start), { name: writtenName(token) }));
        reportChange(page, 'lost', token);
      }
      writeAsText(page, token);
      return;
    case 'nested':
      if (!diagnostics.some(({ code }) => code === 'shortcode-nested'))
        diagnostics.push(diagnose('shortcode-nested', placeOf(start), {}));
      writeAsText(page, token);
  }
}

function writeAsCode({ text, writer }: Page, pieces: readonly (readonly [start: number, end: number])[]): void {
  const longest = pieces.flatMap(([start, end]) => text.slice(start, end).match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(0, ...longest) + 1);
  writer.add(fence);
  for (const [start, end] of pieces) {
    const piece = text.slice(start, end);
    // A line of a tag could begin with `>`, which would be a quote.
    if (piece.includes('\n')) writer.add(piece.replace(/\s*\n\s*/g, ' '));
    else writer.copy(start, end);
  }
  writer.add(fence);
}
